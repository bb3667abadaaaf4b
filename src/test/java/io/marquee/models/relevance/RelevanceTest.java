package io.marquee.models.relevance;

import io.marquee.models.FoldInContract;
import io.marquee.models.PersonalContract;
import io.marquee.models.Trainer;
import java.util.Map;
import java.util.function.Supplier;

class RelevanceTest implements PersonalContract, FoldInContract {
    @Override
    public Trainer trainer() {
        return new Relevance(new Ease(5, 0.5, 100, 1_000), 20, 3, 2, 4);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of(
                "window", () -> new Relevance(Ease.tuned(), 0, 3, 2, 4),
                "halfLife", () -> new Relevance(Ease.tuned(), 20, 0, 2, 4),
                "heldOut", () -> new Relevance(Ease.tuned(), 20, 3, 0, 4),
                "likedStars", () -> new Relevance(Ease.tuned(), 20, 3, 2, Double.NaN));
    }
}
