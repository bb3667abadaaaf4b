package io.marquee.data.read;

import io.marquee.data.Dataset;
import java.util.List;

/**
 * A set as it was read, and what was wrong with it.
 *
 * @param problems what was counted: quirks of the release, and with {@link Strictness#SKIP_BAD} the lines left out
 */
public record Reading(Dataset dataset, Form form, List<ProblemCount> problems) {
    /** Keeps the problems from change. */
    public Reading {
        problems = List.copyOf(problems);
    }
}
