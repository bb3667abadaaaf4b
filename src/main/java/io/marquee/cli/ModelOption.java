package io.marquee.cli;

import io.marquee.models.Models;
import io.marquee.models.Trainer;
import io.marquee.pipeline.Plan;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which models, by name. */
final class ModelOption {
    private static final String ALL = "all";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            split = ",",
            completionCandidates = Names.class,
            description = "${COMPLETION-CANDIDATES}; where a command takes several, with commas, or all.")
    private List<String> names = List.of();

    /** The named models, with the plan's settings where it has some. */
    List<Trainer> trainers(Plan plan, List<Trainer> byDefault) {
        List<Trainer> chosen = names.isEmpty() ? byDefault : Usage.check(command, "--model", this::named);
        return chosen.stream().map(plan::tuned).toList();
    }

    /** The one named model, where a command takes no more. */
    Trainer trainer(Plan plan, Trainer byDefault) {
        List<Trainer> trainers = trainers(plan, List.of(byDefault));
        if (trainers.size() > 1) {
            throw Usage.wrong(command, "--model", "one name expected, " + trainers.size() + " given");
        }
        return trainers.get(0);
    }

    private List<Trainer> named() {
        return names.equals(List.of(ALL))
                ? Models.all()
                : names.stream().map(Models::named).toList();
    }

    private static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Models.all().stream().map(Trainer::name).iterator();
        }
    }
}
