package io.marquee.evaluation;

import java.util.List;

/**
 * Models measured side by side on the same splits of the same data. Serialises to JSON as it stands.
 *
 * @param data the name of the ratings set
 * @param dataHash SHA-256 of the set's content, in hex
 * @param protocol how ratings were held out: {@code random:0.1}
 * @param seeds of the splits and of the models, in the order of the figures' values
 * @param splits how many splits there were in all
 * @param ranking how lists were made and judged, where there are any
 * @param rows the lowest RMSE first; models whose scores are not stars last
 * @param notes what a reader must know to judge the figures, one sentence each
 */
public record Leaderboard(
        String data,
        String dataHash,
        String protocol,
        List<Long> seeds,
        int splits,
        RankingSettings ranking,
        List<Row> rows,
        List<String> notes) {
    /** Keeps the lists from change. */
    public Leaderboard {
        seeds = List.copyOf(seeds);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** How many splits there are, and what the figures' intervals count on, in a few words. */
    String splitsInWords() {
        if (splits > 1) {
            return splits + " splits, mean ± 95 % interval";
        }
        boolean overUsers = rows.stream()
                .flatMap(row -> row.figures().values().stream())
                .anyMatch(figure -> figure.overUsers().isPresent());
        return overUsers ? "1 split, ± 95 % interval over users" : "1 split";
    }

    /**
     * The row of a model.
     *
     * @throws IllegalArgumentException when the model was not measured
     */
    public Row row(String model) {
        return rows.stream()
                .filter(row -> row.model().equals(model))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row for \"" + model + "\"; measured were "
                        + rows.stream().map(Row::model).toList()));
    }
}
