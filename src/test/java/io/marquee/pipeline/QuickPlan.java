package io.marquee.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code pipeline/default.toml} with some of its values replaced: by default so that a run takes a moment. */
final class QuickPlan {
    static final Path DEFAULT = Path.of("pipeline", "default.toml");

    private final PlanText plan;

    private QuickPlan(PlanText plan) {
        this.plan = plan;
    }

    static QuickPlan standard() throws IOException {
        return new QuickPlan(new PlanText(Files.readString(DEFAULT)));
    }

    static QuickPlan quick() throws IOException {
        return standard()
                .with("boosted.rounds", "10")
                .with("boosted.depth", "3")
                .with("boosted.min-child-weight", "5.0")
                .with("boosted.threads", "1")
                .with("clusters.k", "2")
                .with("clusters.neighbours", "10")
                .with("evaluation.models", "[\"global-mean\", \"boosted\"]")
                .with("served.models", "[\"boosted\", \"user-movie-bias\", \"most-popular\"]")
                .with("served.stars", "\"boosted\"")
                .with("served.relevance", "\"most-popular\"")
                .with("served.bound", "false");
    }

    /** The whole line of a key, which must be there, replaced. */
    QuickPlan withLine(String key, String line) {
        List<String> lines = new ArrayList<>(plan.text().lines().toList());
        lines.set(plan.line(key), line);
        return new QuickPlan(new PlanText(String.join("\n", lines) + "\n"));
    }

    /** A key, with its section, given another value. */
    QuickPlan with(String key, String value) {
        return new QuickPlan(plan.with(key, value));
    }

    Path writeTo(Path file) throws IOException {
        return Files.writeString(file, plan.text());
    }
}
