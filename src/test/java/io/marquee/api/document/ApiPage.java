package io.marquee.api.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code API_Documentation.md}: a section for each route, headed by its method and path. */
final class ApiPage {
    static final Path FILE = Path.of("API_Documentation.md");

    private static final Pattern SECTION =
            Pattern.compile("(?ms)^### `(GET|POST|PUT|DELETE) (/\\S*)`$(.*?)(?=^###? |\\z)");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^\\| `([\\w-]+)` \\|");
    private static final Pattern REQUEST = Pattern.compile("(?m)^    (?:GET|POST|PUT|DELETE) (\\S+)$");
    private static final Pattern ANSWER = Pattern.compile("(?s)```json\\n(.*?)\\n```");

    private final String text;

    private ApiPage(String text) {
        this.text = text;
    }

    static ApiPage read() {
        try {
            return new ApiPage(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Section> sections() {
        return SECTION.matcher(text).results().map(Section::new).toList();
    }

    /** What is said of an operation. */
    Section section(Operation operation) {
        return sections().stream()
                .filter(section -> section.path().equals(operation.path()))
                .filter(section -> section.method().equals(operation.method()))
                .findFirst()
                .orElseThrow();
    }

    /** The same page with the request and the answer of one section replaced. */
    ApiPage with(Operation operation, String answer) {
        Section section = section(operation);
        String body = section.body();
        String request = operation.method().toUpperCase(Locale.ROOT) + " " + operation.exampleRequest();
        body = REQUEST.matcher(body).replaceFirst(quoted("    " + request));
        body = ANSWER.matcher(body).replaceFirst(quoted("```json\n" + answer + "\n```"));
        return new ApiPage(text.substring(0, section.found().start(3))
                + body
                + text.substring(section.found().end(3)));
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    void write() throws IOException {
        Files.writeString(FILE, text);
    }

    /** What is said of one route. */
    record Section(MatchResult found) {
        String method() {
            return found.group(1).toLowerCase(Locale.ROOT);
        }

        String path() {
            return found.group(2);
        }

        /** All that is said. */
        String body() {
            return found.group(3);
        }

        /** All names in the table of parameters: those of the path and those after it. */
        List<String> parameters() {
            return PARAMETER
                    .matcher(body())
                    .results()
                    .map(name -> name.group(1))
                    .toList();
        }

        Optional<String> request() {
            return REQUEST.matcher(body()).results().map(line -> line.group(1)).findFirst();
        }

        Optional<String> answer() {
            return ANSWER.matcher(body()).results().map(block -> block.group(1)).findFirst();
        }
    }
}
