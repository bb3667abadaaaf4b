package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The features of a model, in the order of its columns. A new feature is one file and one line here. */
public record FeatureSet(List<Feature> features) {
    /** Keeps the features from change. */
    public FeatureSet {
        features = List.copyOf(features);
    }

    /** Every feature, for a catalogue with these genres. */
    public static FeatureSet of(List<String> genres) {
        List<Feature> features = new ArrayList<>(List.of(
                new UserMean(),
                new UserCount(),
                new UserSpread(),
                new UserOffset(),
                new UserDays(),
                new MovieMean(),
                new MoviePopularity(),
                new MovieSpread(),
                new MovieOffset(),
                new MovieYear(),
                new MovieAge(),
                new MovieGenres(),
                new UserGenreMean(),
                new UserGenreOffset(),
                new UserGenreCount(),
                new UserEraOffset(),
                new HourOfDay()));
        for (DayOfWeek day : DayOfWeek.values()) {
            features.add(new Weekday(day));
        }
        for (int g = 0; g < genres.size(); g++) {
            features.add(new Genre(genres.get(g), g));
        }
        return new FeatureSet(features);
    }

    /** The number of columns. */
    public int size() {
        return features.size();
    }

    /** The names of the columns. */
    public List<String> names() {
        return features.stream().map(Feature::name).toList();
    }

    /** The columns of some kinds, ascending. */
    public int[] columns(Predicate<Feature.Kind> kinds) {
        return IntStream.range(0, size())
                .filter(column -> kinds.test(features.get(column).kind()))
                .toArray();
    }

    /** Writes some columns of a row, which begins at {@code values[from]}. */
    public void fill(int[] columns, Evidence evidence, float[] values, int from) {
        for (int column : columns) {
            values[from + column] = (float) features.get(column).value(evidence);
        }
    }

    /** Writes one row: the value of each feature, in order, from {@code values[from]} on. */
    public void fill(Evidence evidence, float[] values, int from) {
        for (int column = 0; column < features.size(); column++) {
            values[from + column] = (float) features.get(column).value(evidence);
        }
    }
}
