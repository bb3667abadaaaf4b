package io.marquee.store.report;

import java.nio.charset.StandardCharsets;

/**
 * A report as a store keeps it.
 *
 * @param content a JSON object, of {@value #MOST_BYTES} bytes at most
 */
public record Report(ReportHeading heading, String content) {
    /** The size of the longest content, in UTF-8: far from what any database refuses. */
    public static final int MOST_BYTES = 4 << 20;

    /** Refuses a content that is too long. */
    public Report {
        int bytes = content.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            throw new IllegalArgumentException("a report of " + bytes + " bytes cannot be kept, " + MOST_BYTES
                    + " is the most; measure fewer models or splits at a time");
        }
    }
}
