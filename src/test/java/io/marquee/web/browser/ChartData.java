package io.marquee.web.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a chart draws.
 *
 * @param type as Chart.js calls it, such as {@code bar}
 * @param labels of the points, in order
 * @param series the points of each data set, by its label and in the chart's own form: numbers, or maps with {@code x} and {@code y}
 */
public record ChartData(String type, List<String> labels, Map<String, List<Object>> series) {
    private static final String READ = """
            const chart = globalThis.Chart?.getChart(document.querySelector(arguments[0]));
            if (!chart) return null;
            return {
              type: chart.config.type,
              labels: (chart.data.labels ?? []).map(String),
              series: Object.fromEntries(chart.data.datasets.map((set, index) => [set.label ?? String(index), [...set.data]]))
            };
            """;

    /** The chart on a canvas, once it is drawn. */
    @SuppressWarnings("unchecked")
    public static ChartData of(Browser browser, String canvas) {
        Map<String, Object> data = Await.value(
                "draws the chart " + canvas,
                () -> Optional.ofNullable((Map<String, Object>) browser.script(READ, canvas)));
        return new ChartData((String) data.get("type"), (List<String>) data.get("labels"), (Map<String, List<Object>>)
                data.get("series"));
    }
}
