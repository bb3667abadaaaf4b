package io.marquee.pipeline;

import io.marquee.bundle.RunRecord;
import io.marquee.data.read.Strictness;
import io.marquee.people.Changes;
import io.marquee.people.Voices;
import io.marquee.progress.Progress;
import io.marquee.store.Store;
import io.marquee.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Runs of a pipeline in one folder, each with all objects made anew, as by one process after the other.
 *
 * @param folder that the output, the store and the plan go to
 * @param source the ratings set
 */
record Runs(Path folder, Path source) {
    /** What came of a run, and what it said. */
    record Result(RunRecord run, List<String> log) {
        /** The names of the steps that did something, in order. */
        List<String> worked() {
            return names(": done in ");
        }

        /** The names of the steps that had nothing to do, in order. */
        List<String> upToDate() {
            return names(": up to date");
        }

        private List<String> names(String text) {
            return log.stream()
                    .filter(line -> line.contains(text))
                    .map(line -> line.substring(0, line.indexOf(':')))
                    .toList();
        }
    }

    Path out() {
        return folder.resolve("out");
    }

    Path store() {
        return folder.resolve("store.db");
    }

    Result run(QuickPlan plan) throws IOException {
        return run(plan, "this build");
    }

    Result run(QuickPlan plan, String program) throws IOException {
        return run(plan, program, line -> {});
    }

    /** A run that somebody listens to. */
    Result run(QuickPlan plan, String program, Consumer<String> listener) throws IOException {
        List<String> log = new ArrayList<>();
        Workshop workshop = new Workshop(out(), program, Progress.SILENT, listener.andThen(log::add));
        PlanFile file = PlanFile.read(plan.writeTo(folder.resolve("plan.toml")));
        try (Store store = Stores.open(store().toString())) {
            Voices voices = Voices.of(store.people().since(Changes.FROM_THE_BEGINNING));
            return new Result(new Pipeline(workshop, source, Strictness.STRICT, voices, file).publishTo(store), log);
        }
    }

    /** The folder that a stage keeps its output in. */
    Path stage(String name) throws IOException {
        try (Stream<Path> stages = Files.list(out().resolve("stages"))) {
            return stages.filter(path -> path.getFileName().toString().startsWith(name + "-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The names of the stages that have kept output, sorted. */
    List<String> kept() throws IOException {
        try (Stream<Path> stages = Files.list(out().resolve("stages"))) {
            return stages.map(path -> path.getFileName().toString().replaceFirst("-[0-9a-f]{16}$", ""))
                    .sorted()
                    .toList();
        }
    }
}
