package io.marquee.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a {@link ClusterStudy} found. Serialises to JSON as it stands.
 *
 * @param data the name of the ratings set
 * @param dataHash SHA-256 of the set's content, in hex
 * @param protocol how ratings were held out
 * @param seeds of the splits, the model and the clusters
 * @param model whose lists they are
 * @param ranking how lists were made and judged
 * @param rows the lists without restriction first, then by the number of clusters
 */
public record ClusterReport(
        String data,
        String dataHash,
        String protocol,
        List<Long> seeds,
        String model,
        RankingSettings ranking,
        List<Row> rows) {
    private static final List<Measure> SHOWN = List.of(
            Measure.CANDIDATES, Measure.NDCG, Measure.RECALL, Measure.COVERAGE, Measure.NOVELTY, Measure.LIST_MILLIS);

    /** Keeps the lists from change. */
    public ClusterReport {
        seeds = List.copyOf(seeds);
        rows = List.copyOf(rows);
    }

    /** The report as plain text, which is Markdown too; every line is ended. */
    public String render() {
        TextTable table = new TextTable(Stream.concat(
                        Stream.of("top " + ranking.length()),
                        SHOWN.stream().flatMap(measure -> headers(measure).stream()))
                .toList());
        for (Row row : rows) {
            table.add(Stream.concat(
                            Stream.of(row.model()), SHOWN.stream().flatMap(measure -> cells(row, measure).stream()))
                    .toList());
        }
        String numbers = seeds.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return data + ", " + protocol + (seeds.size() == 1 ? ", seed " : ", seeds ") + numbers + ", lists of " + model
                + "\n\n" + table.render()
                + "\nCandidates are the share of all movies that someone in the user's cluster rated in the training part,"
                + " on which the clusters are found, too.\n";
    }

    private static List<String> headers(Measure measure) {
        return measure == Measure.NDCG
                ? List.of(measure.header(), measure.header() + " − no clusters")
                : List.of(measure.header());
    }

    private List<String> cells(Row row, Measure measure) {
        FigureText text = new FigureText("", measure.decimals(), measure.unit());
        String cell = row.figure(measure).map(text::of).orElse("–");
        return measure == Measure.NDCG ? List.of(cell, difference(row)) : List.of(cell);
    }

    private String difference(Row row) {
        FigureText text = new FigureText("+", Measure.NDCG.decimals(), 1);
        Row free = rows.get(0);
        return row == free
                ? "–"
                : row.figure(Measure.NDCG)
                        .flatMap(figure -> free.figure(Measure.NDCG).map(figure::minus))
                        .map(text::of)
                        .orElse("–");
    }
}
