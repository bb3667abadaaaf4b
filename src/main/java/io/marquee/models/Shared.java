package io.marquee.models;

import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import io.marquee.features.Statistics;

/**
 * What the models of a bundle have in common: the data that all of them were fitted to.
 *
 * @param catalogue the movies; their positions are those of the models
 * @param ratings all training ratings; the positions of their users are those of the models
 * @param statistics of these ratings
 */
public record Shared(Catalogue catalogue, Ratings ratings, Statistics statistics) {
    /** The range of the ratings. */
    public Scale scale() {
        return Scale.of(ratings);
    }
}
