package io.marquee.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.data.Dataset;
import io.marquee.pipeline.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * How settings were found: enough to find them again.
 *
 * @param search what was to be done, space and seeds included
 * @param data the name of the ratings set
 * @param dataHash SHA-256 of the set's content, in hex
 * @param program tells the build that ran
 * @param versions by name
 * @param best what was found
 * @param before the plan's own settings, as they did in the last rung
 * @param trials all that was tried
 */
record SearchRecord(
        SearchPlan search,
        String data,
        String dataHash,
        String program,
        Map<String, String> versions,
        Result best,
        Result before,
        List<Trial> trials) {
    /**
     * A candidate of the last rung.
     *
     * @param candidate its number; 0 are the plan's own settings
     * @param values by key of the plan
     * @param perSplit the measure on the splits of the last rung
     * @param mean of these
     */
    record Result(int candidate, Map<String, String> values, List<Double> perSplit, double mean) {
        private static Result of(Scored scored) {
            Candidate candidate = scored.candidate();
            return new Result(candidate.number(), candidate.values(), scored.values(), scored.mean());
        }
    }

    /** The record of a finished search. */
    static SearchRecord of(SearchPlan search, Dataset data, String program, List<Scored> lastRung, Journal journal) {
        Scored before = lastRung.stream()
                .filter(scored -> scored.candidate().number() == 0)
                .findFirst()
                .orElseThrow();
        return new SearchRecord(
                search,
                data.name(),
                data.hash(),
                program,
                Versions.all(),
                Result.of(lastRung.get(0)),
                Result.of(before),
                journal.all());
    }

    /** Writes it as JSON. */
    Path write(Path file) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".unfinished");
        Files.write(draft, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
        return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
