package io.marquee.pipeline;

import io.marquee.data.split.Protocol;
import io.marquee.models.Models;
import java.util.List;
import java.util.Set;

/**
 * The honest test of a training run.
 *
 * @param protocol how ratings are held out: {@code random:0.1}
 * @param seeds how many times it is repeated, with seeds 1, 2, …
 * @param rankedUsers lists are made for at most so many users, drawn at random
 * @param models by name, see {@link Models}
 */
public record EvaluationPlan(String protocol, int seeds, int rankedUsers, List<String> models) {
    /** Refuses a test of nothing, and protocols and models that are not known, before any work is done. */
    public EvaluationPlan {
        models = List.copyOf(models);
        models.forEach(Models::named);
        if (Set.copyOf(models).size() < models.size()) {
            throw new IllegalArgumentException("models = " + models + ": each name once expected");
        }
        Protocol.parse(protocol);
        if (seeds < 1 || rankedUsers < 1 || models.isEmpty()) {
            throw new IllegalArgumentException("seeds = " + seeds + ", ranked-users = " + rankedUsers + ", models = "
                    + models + ": at least one of each expected");
        }
    }
}
