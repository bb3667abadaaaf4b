package io.marquee.cli;

import io.marquee.models.Models;
import io.marquee.models.Trainer;
import io.marquee.pipeline.Plan;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which models, by name. */
final class ModelOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            split = ",",
            description = "global-mean, movie-mean, user-movie-bias, most-popular, boosted; several with commas where a"
                    + " command takes several.")
    private List<String> names = List.of();

    /** The named models, with the plan's settings where it has some. */
    List<Trainer> trainers(Plan plan, List<Trainer> byDefault) {
        List<Trainer> chosen = names.isEmpty()
                ? byDefault
                : Usage.check(
                        command,
                        "--model",
                        () -> names.stream().map(Models::named).toList());
        return chosen.stream().map(plan::tuned).toList();
    }
}
