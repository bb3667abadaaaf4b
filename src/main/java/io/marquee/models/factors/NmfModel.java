package io.marquee.models.factors;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.ModelFormat;
import io.marquee.models.Shared;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * What {@link Nmf} learns. A user or movie without training ratings has the mean vector of all others; a newcomer is solved
 * for as users are in training.
 */
public final class NmfModel extends FactorModel {
    private final double[] prior;
    private final double damping;
    private final boolean biased;

    NmfModel(DotProducts products, double[] prior, double damping, boolean biased) {
        super("nmf", products);
        this.prior = prior;
        this.damping = damping;
        this.biased = biased;
    }

    @Override
    public NmfModel foldIn(Ratings ratings) {
        return new NmfModel(products.of(vector(ratings, 0, ratings.size())), prior, damping, biased);
    }

    /** Solves for all users, each as a newcomer; in place. */
    NmfModel settled(Ratings ratings) {
        Grouping byUser = ratings.byUser();
        IntStream.range(0, byUser.keys())
                .parallel()
                .filter(user -> byUser.count(user) > 0)
                .forEach(user -> {
                    int first = byUser.row(user, 0);
                    products.users().set(user, vector(ratings, first, first + byUser.count(user)));
                });
        return this;
    }

    private double[] vector(Ratings ratings, int first, int end) {
        NonNegative equations = new NonNegative(prior.length, biased);
        for (int row = first; row < end; row++) {
            equations.add(products.movies(), ratings.movie(row), ratings.stars(row) - mean());
        }
        return equations.solve(prior, damping, prior);
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.NMF;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        products.write(out);
        out.putDoubles(prior);
        out.putDouble(damping);
        out.putInt(biased ? 1 : 0);
    }

    /** Reads what {@link #write} wrote. */
    public static NmfModel read(BinaryReader in, Shared shared) throws IOException {
        return new NmfModel(DotProducts.read(in), in.takeDoubles(), in.takeDouble(), in.takeInt() == 1);
    }
}
