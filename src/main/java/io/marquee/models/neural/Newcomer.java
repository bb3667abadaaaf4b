package io.marquee.models.neural;

import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import io.marquee.features.Statistics;

/**
 * Someone whom training has not seen, and their ratings.
 *
 * @param ratings of a single user
 */
record Newcomer(Ratings ratings) {
    /** The newcomer is the only user. */
    static final int POSITION = 0;

    private static final int ROUNDS = 20;
    private static final double RATE = 0.015;
    private static final float L2 = 0.1f;

    /** From the ratings of one user, at whatever position. */
    static Newcomer of(Ratings ratings) {
        RatingsBuilder own = new RatingsBuilder();
        for (int row = 0; row < ratings.size(); row++) {
            own.add(1, ratings.movies().id(ratings.movie(row)), ratings.halfStars(row), ratings.second(row));
        }
        return new Newcomer(own.build(ratings.movies()));
    }

    /** The same network, with the newcomer as its only user. */
    Learnt join(Learnt learnt) {
        Statistics statistics = learnt.statistics().ofNewcomers(ratings, learnt.catalogue());
        Network network = learnt.network();
        Embedding vector = Embedding.zero(network.factors(), 1);
        Learnt joined = new Learnt(
                new Network(vector, network.movies(), network.hidden(), network.output()),
                learnt.inputs(),
                statistics,
                learnt.catalogue(),
                learnt.scale());
        descend(joined);
        return joined;
    }

    private void descend(Learnt learnt) {
        TrainingColumns columns = TrainingColumns.of(ratings, learnt.inputs(), learnt.statistics(), learnt.catalogue());
        Pass pass = new Pass(learnt.network());
        for (int round = 0; round < ROUNDS; round++) {
            float rate = (float) (RATE * (1 + Math.cos(Math.PI * round / ROUNDS)) / 2);
            for (int row = 0; row < ratings.size(); row++) {
                columns.copy(row, pass.columns());
                float error = pass.forward(POSITION, ratings.movie(row)) - (float) ratings.stars(row);
                pass.backward(error);
                learnt.network().users().descend(POSITION, error, pass.userSlopes(), rate, L2);
            }
        }
    }
}
