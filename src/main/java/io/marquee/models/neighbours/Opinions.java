package io.marquee.models.neighbours;

/** What there is to say of any movie to one user at one moment. */
abstract class Opinions {
    private final Profile profile;
    private final long second;

    Opinions(Profile profile, long second) {
        this.profile = profile;
        this.second = second;
    }

    /** What the biases explain of each movie, in stars. */
    double[] expected(int... movies) {
        return profile.expected(movies, second);
    }

    /** What the neighbours say of a movie on top. */
    abstract Opinion opinion(int movie);
}
