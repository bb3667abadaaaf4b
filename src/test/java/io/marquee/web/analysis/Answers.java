package io.marquee.web.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Site;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the API answers, in the form in which a browser gives what is seen. */
final class Answers {
    private Answers() {}

    static JsonNode of(String path) {
        return Site.api().get(path).json();
    }

    /** What a group is called. */
    static String group(int id) {
        return of("/cluster/" + id).get("name").textValue();
    }

    static String csv(String path) {
        return Site.api().get(path, "text/csv").text();
    }

    /** A member of each item of a list. */
    static List<String> texts(JsonNode list, String member) {
        return items(list).stream().map(item -> item.get(member).asText()).toList();
    }

    /** The same for numbers. */
    static List<Double> numbers(JsonNode list, String member) {
        return items(list).stream().map(item -> item.get(member).doubleValue()).toList();
    }

    static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    /** Points of a chart that are plain numbers. */
    static List<Double> numbers(List<Object> points) {
        return points.stream().map(point -> ((Number) point).doubleValue()).toList();
    }
}
