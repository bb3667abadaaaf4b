package io.marquee.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code pipeline/default.toml} with some of its values replaced: by default so that a run takes a moment. */
final class QuickPlan {
    static final Path DEFAULT = Path.of("pipeline", "default.toml");

    private String text;

    private QuickPlan(String text) {
        this.text = text;
    }

    static QuickPlan standard() throws IOException {
        return new QuickPlan(Files.readString(DEFAULT));
    }

    static QuickPlan quick() throws IOException {
        return standard()
                .with("rounds", "10")
                .with("depth", "3")
                .with("min-child-weight", "5.0")
                .with("threads", "1")
                .with("k", "2")
                .with("neighbours", "10")
                .with("models", "[\"global-mean\", \"boosted\"]");
    }

    /** The whole line of a key, which must be there, replaced. */
    QuickPlan withLine(String key, String line) {
        Matcher found = Pattern.compile("(?m)^" + key + " = .*$").matcher(text);
        if (!found.find()) {
            throw new AssertionError("the plan has no key " + key);
        }
        return new QuickPlan(found.replaceFirst(Matcher.quoteReplacement(line)));
    }

    QuickPlan with(String key, String value) {
        return withLine(key, key + " = " + value);
    }

    Path writeTo(Path file) throws IOException {
        return Files.writeString(file, text);
    }
}
