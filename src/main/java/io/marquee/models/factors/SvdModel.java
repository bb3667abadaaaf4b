package io.marquee.models.factors;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import io.marquee.models.ModelFormat;
import io.marquee.models.RatingModel;
import io.marquee.models.Shared;
import java.io.IOException;

/**
 * What {@link Svd} learns. A user or movie without training ratings has the mean vector of all others; a newcomer is solved
 * for as users are in training, against the movies' distributions.
 */
public final class SvdModel extends FactorModel {
    private final Newcomers newcomers;

    SvdModel(DotProducts products, Newcomers newcomers) {
        super("svd", products);
        this.newcomers = newcomers;
    }

    @Override
    public RatingModel foldIn(Ratings ratings) {
        return products.of(newcomers.vector(ratings, mean()));
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.SVD;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        products.write(out);
        newcomers.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static SvdModel read(BinaryReader in, Shared shared) throws IOException {
        DotProducts products = DotProducts.read(in);
        return new SvdModel(products, Newcomers.read(in, products.movies()));
    }
}
