package io.marquee.search;

import io.marquee.pipeline.PlanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Settings to try.
 *
 * @param number from 0, in the order they were drawn in; 0 are those of the plan
 * @param values of the keys of the space, as TOML writes them
 */
record Candidate(int number, Map<String, String> values) {
    /** The plan's own settings and others drawn at random; of the same search always the same. */
    static List<Candidate> of(SearchPlan search, PlanText plan) {
        RandomGenerator random = new SplittableRandom(search.seed());
        Map<String, String> own = new TreeMap<>();
        search.space().ranges().keySet().forEach(key -> own.put(key, plan.value(key)));
        List<Candidate> candidates = new ArrayList<>(List.of(new Candidate(0, own)));
        while (candidates.size() < search.candidates()) {
            candidates.add(new Candidate(candidates.size(), search.space().draw(random)));
        }
        return candidates;
    }
}
