package io.marquee.models;

import io.marquee.models.boosting.training.Boosted;
import io.marquee.models.boosting.training.SmileBoosted;
import io.marquee.models.factors.Nmf;
import io.marquee.models.factors.Svd;
import io.marquee.models.hybrid.training.Hybrid;
import io.marquee.models.like.Like;
import io.marquee.models.neighbours.ItemKnn;
import io.marquee.models.neighbours.UserKnn;
import io.marquee.models.neural.Neural;
import io.marquee.models.relevance.AlsImplicit;
import io.marquee.models.relevance.Ease;
import io.marquee.models.relevance.Relevance;
import io.marquee.models.trust.TrustedStars;
import io.marquee.models.trust.Uncertainty;
import java.util.List;
import java.util.stream.Collectors;

/** Every model by its name, with the hyperparameters that it has unless told otherwise. */
public final class Models {
    private static final List<Trainer> ALL = List.of(
            new GlobalMean(),
            MovieMean.tuned(),
            UserMovieBias.tuned(),
            new MostPopular(),
            Svd.tuned(),
            ItemKnn.tuned(),
            UserKnn.tuned(),
            Nmf.tuned(),
            Like.tuned(),
            new Neural(),
            Ease.tuned(),
            AlsImplicit.tuned(),
            Relevance.tuned(),
            new SmileBoosted(),
            new Boosted(),
            Hybrid.tuned(),
            new TrustedStars(Hybrid.tuned(), Uncertainty.of(new Boosted()), TrustedStars.STRENGTH));

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
