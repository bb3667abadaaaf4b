package io.marquee.recommend;

import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;

/** A model that knows its answers, for bundles that are never written. */
interface Constant extends Model {
    @Override
    default Model foldIn(Ratings ratings) {
        return this;
    }

    @Override
    default ModelFormat format() {
        throw new UnsupportedOperationException();
    }

    @Override
    default void write(BinaryWriter out) {
        throw new UnsupportedOperationException();
    }
}
