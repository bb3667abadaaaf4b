package io.marquee.models.neighbours;

/** What there is to say of any movie to one user at one moment. */
interface Opinions {
    /** What the biases explain, in stars, not clamped. */
    double expected(int movie);

    /** What the neighbours say on top. */
    Opinion opinion(int movie);
}
