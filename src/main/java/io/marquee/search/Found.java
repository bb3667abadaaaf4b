package io.marquee.search;

import io.marquee.pipeline.PlanText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a search ends with. */
public final class Found {
    private final SearchRecord record;
    private final PlanText plan;
    private final Path file;

    Found(SearchRecord record, PlanText plan, Path file) {
        this.record = record;
        this.plan = plan;
        this.file = file;
    }

    /** The plan with the settings that were found; all else stands as it was. */
    public PlanText plan() {
        return plan;
    }

    /** The settings as sections of a plan, under comments that tell how they were found; every line is ended. */
    public String toml() {
        StringBuilder toml = new StringBuilder(heading());
        sections()
                .forEach((section, values) ->
                        toml.append("\n[").append(section).append("]\n").append(values));
        return toml.toString();
    }

    private String heading() {
        SearchPlan search = record.search();
        List<String> lines = List.of(
                "%s of %s: %s with these settings, %s with those of the plan"
                        .formatted(search.measure(), search.model(), text(record.best()), text(record.before())),
                "mean over %d validation splits %s of the training part of %s, seed 1, of %s"
                        .formatted(
                                record.best().perSplit().size(), search.validation(), search.heldOut(), record.data()),
                "%d trials of %d candidates; the record is in %s"
                        .formatted(record.trials().size(), search.candidates(), file));
        String found =
                record.best().candidate() == 0 ? "# Nothing better than the plan's own settings was found.\n" : "";
        return lines.stream().map(line -> "# " + line + "\n").collect(Collectors.joining()) + found;
    }

    private static String text(SearchRecord.Result result) {
        return String.format(Locale.ROOT, "%.4f", result.mean());
    }

    private Map<String, String> sections() {
        Map<String, String> sections = new TreeMap<>();
        record.best().values().forEach((key, value) -> {
            int dot = key.lastIndexOf('.');
            String section = key.substring(0, Math.max(0, dot));
            sections.merge(section, key.substring(dot + 1) + " = " + value + "\n", String::concat);
        });
        return sections;
    }
}
