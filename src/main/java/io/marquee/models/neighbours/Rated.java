package io.marquee.models.neighbours;

/** What a user has rated, seen from one moment. Places number the user's ratings by ascending movie. */
interface Rated {
    /** Where the rating of a movie is that the user has rated. */
    int place(int movie);

    /** How far the rating at a place is above what the biases explain, in stars. */
    double residual(int place);

    /** How much the rating at a place counts for when it was given: at least 1. */
    double weight(int place);
}
