package io.marquee.models.factors;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import io.marquee.models.CrossFoldIn;
import io.marquee.models.ModelFormat;
import io.marquee.models.Shared;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@link Svd} learns. A user or movie without training ratings has the mean vector of all others; a newcomer is solved
 * for as users are in training, against the movies' distributions.
 */
public final class SvdModel extends FactorModel implements CrossFoldIn {
    private final Newcomers newcomers;

    SvdModel(DotProducts products, Newcomers newcomers) {
        super("svd", products);
        this.newcomers = newcomers;
    }

    @Override
    public SvdModel foldIn(Ratings ratings) {
        return new SvdModel(products.of(newcomers.vector(ratings, 0, ratings.size())), newcomers);
    }

    @Override
    public List<SvdModel> foldInWithoutEach(Ratings ratings, int parts) {
        NewcomerSums all = new NewcomerSums(newcomers);
        List<NewcomerSums> each =
                Stream.generate(() -> new NewcomerSums(newcomers)).limit(parts).toList();
        for (int row = 0; row < ratings.size(); row++) {
            all.add(ratings.movie(row), ratings.stars(row));
            each.get(row % parts).add(ratings.movie(row), ratings.stars(row));
        }
        return each.stream()
                .map(part -> new SvdModel(products.of(newcomers.vector(all.without(part))), newcomers))
                .toList();
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
        return new SvdModel(products, Newcomers.read(in, products));
    }
}
