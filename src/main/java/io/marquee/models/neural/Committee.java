package io.marquee.models.neural;

import java.util.List;
import java.util.function.Function;

/**
 * Several networks as one that predicts the mean of their predictions, after Hansen and Salamon (1990), “Neural network
 * ensembles”, <a href="https://doi.org/10.1109/34.58871">doi:10.1109/34.58871</a>.
 *
 * <p>Members that have one hidden layer make a committee that has one too: its units are all of theirs, its vectors all of theirs
 * one after the other, and no unit sees the vectors of another member. With m members, output weights shrink to 1/m, and
 * vectors to 1/√m, so that the dot product of the long vectors is the mean of those of the short ones; the weights of vectors
 * grow by √m in turn.
 */
record Committee(List<Network> members) {
    Network network() {
        return new Network(embedding(Network::users), embedding(Network::movies), hidden(), output());
    }

    private int size() {
        return members.size();
    }

    private Embedding embedding(Function<Network, Embedding> side) {
        int width = side.apply(members.get(0)).width();
        int positions = side.apply(members.get(0)).biases().length;
        Embedding joined = Embedding.zero(width * size(), positions);
        for (int m = 0; m < size(); m++) {
            Embedding member = side.apply(members.get(m));
            for (int position = 0; position < positions; position++) {
                joined.biases()[position] += member.biases()[position] / size();
                for (int k = 0; k < width; k++) {
                    joined.vectors()[(position * size() + m) * width + k] =
                            (float) (member.vectors()[position * width + k] / Math.sqrt(size()));
                }
            }
        }
        return joined;
    }

    private Dense hidden() {
        Network any = members.get(0);
        int inputs = any.columns() + 2 * any.factors() * size();
        Dense joined = new Dense(any.units() * size(), new float[(inputs + 1) * any.units() * size()]);
        for (int m = 0; m < size(); m++) {
            Network member = members.get(m);
            for (int column = 0; column < any.columns(); column++) {
                copy(member, column, joined, column, m, 1);
            }
            for (int k = 0; k < any.factors(); k++) {
                int ofUser = any.columns() + m * any.factors() + k;
                int ofMovie = ofUser + any.factors() * size();
                copy(member, any.columns() + k, joined, ofUser, m, Math.sqrt(size()));
                copy(member, any.columns() + any.factors() + k, joined, ofMovie, m, Math.sqrt(size()));
            }
            copy(member, any.hidden().inputs(), joined, inputs, m, 1);
        }
        return joined;
    }

    /** Copies the weights of one input of the m-th member. */
    private static void copy(Network member, int input, Dense joined, int joinedInput, int m, double times) {
        int units = member.units();
        for (int unit = 0; unit < units; unit++) {
            joined.weights()[joinedInput * joined.outputs() + m * units + unit] =
                    (float) (times * member.hidden().weights()[input * units + unit]);
        }
    }

    private Dense output() {
        int units = members.get(0).units();
        Dense joined = new Dense(1, new float[units * size() + 1]);
        for (int m = 0; m < size(); m++) {
            float[] weights = members.get(m).output().weights();
            for (int unit = 0; unit < units; unit++) {
                joined.weights()[m * units + unit] = weights[unit] / size();
            }
            joined.weights()[units * size()] += weights[units] / size();
        }
        return joined;
    }
}
