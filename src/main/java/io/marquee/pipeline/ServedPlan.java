package io.marquee.pipeline;

import io.marquee.models.Models;
import java.util.List;
import java.util.Set;

/**
 * Which models answer requests.
 *
 * @param models by name, see {@link Models}; each is fitted to all ratings and kept in the bundle
 * @param stars the one of them that predicts ratings where a request names none
 * @param relevance the one of them that orders lists by relevance where a request names none
 * @param bound whether lists by stars are ordered by a lower bound of these
 */
public record ServedPlan(List<String> models, String stars, String relevance, boolean bound) {
    /** Refuses models that are not known or named twice, and defaults that are not among them. */
    public ServedPlan {
        models = List.copyOf(models);
        models.forEach(Models::named);
        if (Set.copyOf(models).size() < models.size()) {
            throw new IllegalArgumentException("models = " + models + ": each name once expected");
        }
        for (String name : List.of(stars, relevance)) {
            if (!models.contains(name)) {
                throw new IllegalArgumentException("\"" + name + "\" is to answer and is not among models = " + models);
            }
        }
    }
}
