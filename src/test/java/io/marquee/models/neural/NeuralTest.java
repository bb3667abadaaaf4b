package io.marquee.models.neural;

import io.marquee.features.Damping;
import io.marquee.models.AccuracyBand;
import io.marquee.models.FoldInContract;
import io.marquee.models.PersonalContract;
import io.marquee.models.RatingModelContract;
import io.marquee.models.Trainer;
import java.util.Map;
import java.util.function.Supplier;

class NeuralTest implements RatingModelContract, PersonalContract, FoldInContract {
    private static final Damping DAMPING = new Damping(5, 5, 5);

    @Override
    public Trainer trainer() {
        return new Neural(DAMPING, new NetworkSettings(8, 32, 2, 15, 1_000_000, 32, 0.003, 0.01, 0.1));
    }

    @Override
    public AccuracyBand accuracy() {
        return new AccuracyBand(0.52, 0.72);
    }

    /** In stars: gradient descent leads a newcomer near where training led the user, not to the very place. */
    @Override
    public double foldedInWithin() {
        return 0.4;
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of(
                "factors", () -> with(new NetworkSettings(0, 1, 1, 1, 1, 1, 0.1, 0.1, 0)),
                "hidden", () -> with(new NetworkSettings(1, 0, 1, 1, 1, 1, 0.1, 0.1, 0)),
                "members", () -> with(new NetworkSettings(1, 1, 0, 1, 1, 1, 0.1, 0.1, 0)),
                "epochs", () -> with(new NetworkSettings(1, 1, 1, 0, 1, 1, 0.1, 0.1, 0)),
                "max-steps", () -> with(new NetworkSettings(1, 1, 1, 1, 0, 1, 0.1, 0.1, 0)),
                "batch", () -> with(new NetworkSettings(1, 1, 1, 1, 1, 0, 0.1, 0.1, 0)),
                "weight-rate", () -> with(new NetworkSettings(1, 1, 1, 1, 1, 1, Double.NaN, 0.1, 0)),
                "vector-rate", () -> with(new NetworkSettings(1, 1, 1, 1, 1, 1, 0.1, 0, 0)),
                "l2", () -> with(new NetworkSettings(1, 1, 1, 1, 1, 1, 0.1, 0.1, 1.5)));
    }

    private static Trainer with(NetworkSettings settings) {
        return new Neural(DAMPING, settings);
    }
}
