package io.marquee.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a {@link NewcomerStudy} found. Serialises to JSON as it stands.
 *
 * @param data the name of the ratings set
 * @param dataHash SHA-256 of the set's content, in hex
 * @param protocol how many newcomers there were, with how many ratings: {@code newcomers:100:10}
 * @param seeds of the draws of newcomers and of the models
 * @param rows the lowest error of newcomers folded in first
 */
public record NewcomerReport(String data, String dataHash, String protocol, List<Long> seeds, List<Row> rows) {
    private static final List<String> HEADERS =
            List.of("RMSE on newcomers' other ratings", "unknown", "folded in", "trained anew", "folded in − anew");

    /** Keeps the lists from change. */
    public NewcomerReport {
        seeds = List.copyOf(seeds);
        rows = List.copyOf(rows);
    }

    /**
     * The errors of one model, in stars.
     *
     * @param unknown when it knows nothing of the newcomers
     * @param foldedIn when their first ratings are folded in
     * @param trainedAnew when it is trained again with these
     * @param difference what folding in costs, paired by draw
     */
    public record Row(String model, Figure unknown, Figure foldedIn, Figure trainedAnew, Figure difference) {}

    static List<Row> rows(Map<String, List<double[]>> errors) {
        return errors.entrySet().stream()
                .map(entry -> {
                    Figure folded = figure(entry.getValue(), 1);
                    Figure anew = figure(entry.getValue(), 2);
                    return new Row(entry.getKey(), figure(entry.getValue(), 0), folded, anew, folded.minus(anew));
                })
                .sorted(Comparator.comparingDouble(row -> row.foldedIn().mean()))
                .toList();
    }

    private static Figure figure(List<double[]> errors, int which) {
        return Figure.of(errors.stream().mapToDouble(its -> its[which]).toArray());
    }

    /** The report as plain text, which is Markdown too; every line is ended. */
    public String render() {
        FigureText error = new FigureText("", 4, 1);
        FigureText difference = new FigureText("+", 4, 1);
        TextTable table = new TextTable(HEADERS);
        for (Row row : rows) {
            table.add(List.of(
                    row.model(),
                    error.of(row.unknown()),
                    error.of(row.foldedIn()),
                    error.of(row.trainedAnew()),
                    difference.of(row.difference())));
        }
        String numbers = seeds.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return data + ", " + protocol + (seeds.size() == 1 ? ", seed " : ", seeds ") + numbers + "\n\n"
                + table.render()
                + "\nNewcomers are random users of whom the models know no rating; each one's first ratings by time are"
                + " folded in.\nModels that predict no stars are left out.\n";
    }
}
