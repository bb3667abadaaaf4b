package io.marquee.pipeline;

import io.marquee.bundle.ServedModels;
import io.marquee.models.Model;
import io.marquee.models.Models;
import io.marquee.models.Trainer;
import io.marquee.models.trust.LowerBound;
import io.marquee.models.trust.StarUncertainty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stages that fit what answers requests.
 *
 * @param models one for each served model
 * @param uncertainty tells how far stars can be trusted, where lists are ordered by that
 */
record FitServed(Plan plan, List<FitModel> models, Optional<FitModel> uncertainty) {
    static FitServed of(Workshop workshop, Ingest ingest, FitFeatures features, Plan plan) {
        List<FitModel> models = plan.served().models().stream()
                .map(name -> plan.tuned(Models.named(name)))
                .map(trainer -> new FitModel(workshop, ingest, features, trainer, plan.seed()))
                .toList();
        Optional<Trainer> uncertainty =
                Optional.of(plan.uncertainty()).filter(trainer -> plan.served().bound());
        return new FitServed(
                plan,
                models,
                uncertainty.map(trainer -> new FitModel(workshop, ingest, features, trainer, plan.seed())));
    }

    /** All stages. */
    List<FitModel> stages() {
        return Stream.concat(models.stream(), uncertainty.stream()).toList();
    }

    /** The models, as a bundle has them. */
    ServedModels served() {
        Map<String, Model> byName = new LinkedHashMap<>();
        models.forEach(stage -> byName.put(stage.model(), stage.output()));
        return new ServedModels(byName, plan.served().stars(), plan.served().relevance());
    }

    /** What lists by stars are ordered by, if not by the stars themselves. */
    Optional<LowerBound> bound() {
        double strength = plan.models().trustedHybrid().strength();
        return uncertainty.map(stage -> new LowerBound((StarUncertainty) stage.output(), strength));
    }
}
