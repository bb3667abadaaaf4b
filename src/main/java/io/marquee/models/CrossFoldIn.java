package io.marquee.models;

import io.marquee.data.Ratings;
import java.util.List;
import java.util.stream.IntStream;

/** A model that folds a person's ratings in many times over, each time without some of them, for little more than once. */
public interface CrossFoldIn extends Model {
    /**
     * {@link #foldIn} of all ratings but those of a part, for each part.
     *
     * @param ratings of one person alone; row r is in part {@code r mod parts}
     * @param parts at least 2 and at most as many as there are ratings
     */
    List<? extends Model> foldInWithoutEach(Ratings ratings, int parts);

    /** The same by any model, which takes {@code parts} times as long as one fold-in where the model knows no better. */
    static List<? extends Model> foldInWithoutEach(Model model, Ratings ratings, int parts) {
        return model instanceof CrossFoldIn able
                ? able.foldInWithoutEach(ratings, parts)
                : IntStream.range(0, parts)
                        .mapToObj(part -> model.foldIn(without(ratings, part, parts)))
                        .toList();
    }

    /** All ratings but those of a part. */
    static Ratings without(Ratings ratings, int part, int parts) {
        return ratings.select(IntStream.range(0, ratings.size())
                .filter(row -> row % parts != part)
                .toArray());
    }
}
