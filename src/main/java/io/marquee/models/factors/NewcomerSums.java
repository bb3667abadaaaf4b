package io.marquee.models.factors;

/** All that some ratings of one user add to the search for the user's vector. Ratings can be taken out again. */
final class NewcomerSums {
    private final Newcomers newcomers;
    private final Equations equations;
    private final double[] effects;
    private int count;

    /** Of no ratings. */
    NewcomerSums(Newcomers newcomers) {
        this(
                newcomers,
                new Equations(newcomers.prior().width()),
                new double[newcomers.prior().width()],
                0);
    }

    private NewcomerSums(Newcomers newcomers, Equations equations, double[] effects, int count) {
        this.newcomers = newcomers;
        this.equations = equations;
        this.effects = effects;
        this.count = count;
    }

    void add(int movie, double stars) {
        equations.add(newcomers.movies(), movie, stars - newcomers.mean(), 1);
        for (int entry = 0; entry < effects.length; entry++) {
            effects[entry] += newcomers.effects().value(movie, entry);
        }
        count++;
    }

    /** The sums of all ratings but some. */
    NewcomerSums without(NewcomerSums some) {
        double[] rest = effects.clone();
        for (int entry = 0; entry < rest.length; entry++) {
            rest[entry] -= some.effects[entry];
        }
        return new NewcomerSums(newcomers, equations.without(some.equations), rest, count - some.count);
    }

    /** The equations, of ratings that weigh 1. */
    Equations equations() {
        return equations;
    }

    /** How far the choice of movies moves the prior mean in one entry; the same as {@link Implicit#offset} in training. */
    double offset(int entry) {
        return count == 0 ? 0 : effects[entry] / Math.sqrt(count);
    }

    int count() {
        return count;
    }
}
