package io.marquee.search;

import io.marquee.data.split.Protocol;
import io.marquee.evaluation.Measure;
import io.marquee.models.Models;
import io.marquee.pipeline.PlanException;
import io.marquee.pipeline.TomlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a search is to do, as {@code pipeline/search.toml} explains it key by key.
 *
 * @param model whose settings are searched, see {@link Models}
 * @param measure what is good, by its name in JSON: {@code rmse}
 * @param candidates how many settings to try, those of the plan included
 * @param keep one in so many candidates goes on to the next rung
 * @param seed that the candidates are drawn by
 * @param heldOut how the test part is set aside, with seed 1; nothing of it is ever read by the search
 * @param validation how the rest is parted into what candidates learn from and what they are judged by
 * @param rungs from the quickest to the most thorough
 * @param space what may change
 */
record SearchPlan(
        String model,
        String measure,
        int candidates,
        int keep,
        long seed,
        String heldOut,
        String validation,
        List<Rung> rungs,
        Space space) {
    SearchPlan {
        rungs = List.copyOf(rungs);
        Models.named(model);
        Protocol.parse(heldOut);
        Protocol.parse(validation);
        measureNamed(measure);
        if (candidates < 2 || keep < 2 || rungs.isEmpty()) {
            throw new IllegalArgumentException("candidates = " + candidates + ", keep = " + keep + ", rungs = " + rungs
                    + ": at least 2, 2 and 1 expected");
        }
    }

    /**
     * Reads it.
     *
     * @throws PlanException when there is no such file, or a key is unknown, missing or out of range
     */
    static SearchPlan read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new PlanException(file + ": there is no such search; pipeline/search.toml is one to start from");
        }
        return TomlFile.read(file).as(SearchPlan.class);
    }

    /** What is good. */
    Measure goal() {
        return measureNamed(measure);
    }

    private static Measure measureNamed(String key) {
        return Measure.ofAccuracy().stream()
                .filter(measure -> measure.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure is named \"" + key + "\"; there are "
                        + String.join(
                                ", ",
                                Measure.ofAccuracy().stream().map(Measure::key).toList())));
    }
}
