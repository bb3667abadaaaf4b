package io.marquee.models.neural;

import io.marquee.data.Ratings;
import io.marquee.features.Evidence;
import io.marquee.features.Statistics;

/**
 * Someone whom training has not seen, and their ratings.
 *
 * @param ratings of that person alone
 */
record Newcomer(Ratings ratings) {
    private static final int ROUNDS = 20;
    private static final double RATE = 0.015;
    private static final float L2 = 0.1f;

    /** The same network, with the newcomer as its only user. */
    Learnt join(Learnt learnt) {
        Network network = learnt.network();
        Embedding vector = Embedding.zero(network.factors(), 1);
        Learnt joined = new Learnt(
                new Network(vector, network.movies(), network.hidden(), network.output()),
                learnt.inputs(),
                learnt.statistics().ofNewcomer(ratings, learnt.catalogue()),
                learnt.catalogue(),
                learnt.scale());
        descend(joined);
        return joined;
    }

    private void descend(Learnt learnt) {
        float[][] columns = columns(learnt.inputs(), learnt.evidence());
        Pass pass = new Pass(learnt.network());
        for (int round = 0; round < ROUNDS; round++) {
            float rate = (float) (RATE * (1 + Math.cos(Math.PI * round / ROUNDS)) / 2);
            for (int row = 0; row < ratings.size(); row++) {
                System.arraycopy(columns[row], 0, pass.columns(), 0, columns[row].length);
                float error = pass.forward(Statistics.NEWCOMER, ratings.movie(row)) - (float) ratings.stars(row);
                pass.backward(error);
                learnt.network().users().descend(Statistics.NEWCOMER, error, pass.userSlopes(), rate, L2);
            }
        }
    }

    /** The columns of each rating, which knows nothing of itself. */
    private float[][] columns(Inputs inputs, Evidence evidence) {
        float[][] columns = new float[ratings.size()][inputs.size()];
        for (int row = 0; row < columns.length; row++) {
            inputs.fill(evidence.aboutNewcomersRow(ratings, row), columns[row], 0);
        }
        return columns;
    }
}
