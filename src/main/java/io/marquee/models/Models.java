package io.marquee.models;

import io.marquee.models.boosting.training.Boosted;
import io.marquee.models.boosting.training.SmileBoosted;
import io.marquee.models.neural.Neural;
import java.util.List;
import java.util.stream.Collectors;

/** Every model by its name, with the hyperparameters that it has unless told otherwise. */
public final class Models {
    private static final List<Trainer> ALL = List.of(
            new GlobalMean(),
            MovieMean.tuned(),
            UserMovieBias.tuned(),
            new MostPopular(),
            new SmileBoosted(),
            new Boosted(),
            new Neural());

    private Models() {}

    /** One trainer for each model, the simplest first. */
    public static List<Trainer> all() {
        return ALL;
    }

    /**
     * The trainer of a model.
     *
     * @throws IllegalArgumentException for an unknown name; the message lists the known ones
     */
    public static Trainer named(String name) {
        return ALL.stream()
                .filter(trainer -> trainer.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no model is named \"" + name + "\"; there are " + names()));
    }

    private static String names() {
        return ALL.stream().map(Trainer::name).collect(Collectors.joining(", "));
    }
}
