package io.marquee.api.endpoint.lists;

import io.marquee.api.http.Json;
import io.marquee.api.http.form.CsvTable;
import io.marquee.api.http.form.MediaType;
import io.marquee.recommend.Prediction;
import io.marquee.recommend.Recommendation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the lists of many users are written one after the other. No line holds anything of two users. */
public enum ListFormat {
    /** A JSON object and a line feed for each user. */
    NDJSON(MediaType.NDJSON, "(?s)\\{\"userId\":(\\d+),.*}\\n", "", ListFormat::json),
    /** A line of comma-separated values for each movie of each list, after a line with the names of the columns. */
    CSV(
            MediaType.CSV,
            "(?s)(\\d+),.*\\r\\n",
            CsvTable.row(List.of("userId", "place", "movieId", "title", "predictedRating", "lowerBound", "relevance")),
            ListFormat::csv);

    private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n]\\s*");

    private final MediaType type;
    private final Pattern line;
    private final String header;
    private final Function<Recommendation, String> form;

    ListFormat(MediaType type, String line, String header, Function<Recommendation, String> form) {
        this.type = type;
        this.line = Pattern.compile(line);
        this.header = header;
        this.form = form;
    }

    /** The media type. */
    public MediaType type() {
        return type;
    }

    /** What comes before the first list. */
    public byte[] header() {
        return header.getBytes(StandardCharsets.UTF_8);
    }

    /** A list as whole lines. */
    public byte[] lines(Recommendation list) {
        return form.apply(list).getBytes(StandardCharsets.UTF_8);
    }

    /** Whose line this is; empty when it is none, not a whole one, or has the zeros that a failing disk leaves. */
    public OptionalInt userOf(String text) {
        Matcher matcher = line.matcher(text);
        return matcher.matches() && text.indexOf(0) < 0
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }

    private static String json(Recommendation list) {
        return new String(Json.bytes(ListLine.of(list)), StandardCharsets.UTF_8) + "\n";
    }

    private static String csv(Recommendation list) {
        StringBuilder text = new StringBuilder();
        int place = 1;
        for (Prediction prediction : list.predictions()) {
            ListLine.Entry entry = ListLine.Entry.of(prediction);
            text.append(CsvTable.row(List.of(
                    list.userId(),
                    list.query().skipped() + place++,
                    entry.movieId().value(),
                    BREAK.matcher(entry.title()).replaceAll(" "),
                    entry.predictedRating(),
                    entry.lowerBound(),
                    entry.relevance())));
        }
        return text.toString();
    }
}
