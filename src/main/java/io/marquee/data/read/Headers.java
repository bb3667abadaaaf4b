package io.marquee.data.read;

import io.marquee.data.DataException;
import java.util.List;

/** What is said of files that are empty or lack a column: without them there is nothing to skip to. */
final class Headers {
    private Headers() {}

    static DataException empty(String file, List<String> columns) {
        return new DataException(file + " is empty: expected a first line that names the columns "
                + String.join(",", columns) + ". Get the file again; the download may have been cut short.");
    }

    /** Refuses a header that lacks a column. */
    static void check(String file, List<String> found, List<String> required) {
        for (String column : required) {
            if (!found.contains(column)) {
                throw new DataException(
                        file + ":1: there is no column \"" + column + "\"\n    " + String.join(",", found)
                                + "\n    Expected a first line that names the columns " + String.join(",", required)
                                + "; add or rename the column.");
            }
        }
    }
}
