package io.marquee.models.neural;

import io.marquee.data.Catalogue;
import io.marquee.features.Evidence;
import io.marquee.features.Statistics;
import io.marquee.models.Scale;

/**
 * All that an answer needs.
 *
 * @param network after training
 * @param inputs its columns
 * @param statistics that the columns are made of
 * @param catalogue of the movies
 * @param scale of the ratings
 */
record Learnt(Network network, Inputs inputs, Statistics statistics, Catalogue catalogue, Scale scale) {
    Evidence evidence() {
        return new Evidence(statistics, catalogue);
    }
}
