package io.marquee.api.endpoint.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure equals what a plain recomputation from the files gives. */
abstract class AnalyticsContract extends AnalyticsOfUsersContract {
    @ParameterizedTest
    @MethodSource("filters")
    void theMostRatedMoviesAreThoseOfTheFiles(PlainFilter filter) {
        Map<Integer, PlainFigures> movies = PlainFigures.by(PlainRating::movieId, ratings(filter));
        List<Integer> expected = movies.keySet().stream()
                .sorted(Comparator.comparingLong(movie -> -movies.get(movie).ratings()))
                .limit(1000)
                .toList();
        JsonNode answer =
                ask("/analytics/top-movies?top=1000&" + filter.query()).get("movies");
        assertThat(answer).extracting(line -> line.get("movieId").intValue()).isEqualTo(expected);
        for (JsonNode line : answer) {
            PlainFigures figures = movies.get(line.get("movieId").intValue());
            assertThat(line.get("ratings").longValue()).isEqualTo(figures.ratings());
            assertThat(line.get("mean").doubleValue()).isEqualTo(figures.mean());
            assertThat(line.get("title").textValue())
                    .isEqualTo(files.titles().get(line.get("movieId").intValue()));
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void theBestRatedMoviesAreThoseOfTheFiles(PlainFilter filter) {
        Map<Integer, List<PlainRating>> movies = ratings(filter).collect(Collectors.groupingBy(PlainRating::movieId));
        List<Integer> expected = movies.keySet().stream()
                .filter(movie -> movies.get(movie).size() >= 5)
                .sorted(Comparator.<Integer>comparingDouble(movie -> -mean(movies.get(movie)))
                        .thenComparing(movie -> movie))
                .limit(20)
                .toList();
        JsonNode answer = ask("/analytics/top-movies?top=20&sort=mean&minRatings=5&" + filter.query());
        assertThat(answer.get("movies"))
                .extracting(line -> line.get("movieId").intValue())
                .isEqualTo(expected);
    }

    private static double mean(List<PlainRating> ratings) {
        return ratings.stream().mapToDouble(PlainRating::stars).sum() / ratings.size();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void genresAreThoseOfTheFiles(PlainFilter filter) {
        JsonNode answer = ask("/analytics/genres?" + filter.query());
        assertThat(answer.get("withoutGenre").longValue())
                .isEqualTo(ratings(filter)
                        .filter(rating -> rating.genres().isEmpty())
                        .count());
        Map<String, JsonNode> lines = new TreeMap<>();
        answer.get("genres").forEach(line -> lines.put(line.get("genre").textValue(), line));
        List<String> genres = ratings(filter)
                .flatMap(rating -> rating.genres().stream())
                .distinct()
                .sorted()
                .toList();
        assertThat(lines.keySet()).containsExactlyElementsOf(genres);
        for (String genre : genres) {
            List<PlainRating> of = ratings(filter)
                    .filter(rating -> rating.genres().contains(genre))
                    .toList();
            assertThat(PlainFigures.of(lines.get(genre))).isEqualTo(PlainFigures.of(of));
            assertThat(lines.get(genre).get("movies").longValue())
                    .isEqualTo(of.stream().map(PlainRating::movieId).distinct().count());
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void theDistributionIsThatOfTheFiles(PlainFilter filter) {
        List<Double> stars = ratings(filter).map(PlainRating::stars).sorted().toList();
        JsonNode answer = ask("/analytics/ratings?" + filter.query());
        assertThat(PlainFigures.of(answer))
                .isEqualTo(PlainFigures.of(ratings(filter).toList()));
        for (JsonNode line : answer.get("distribution")) {
            long expected = stars.stream()
                    .filter(one -> one == line.get("stars").doubleValue())
                    .count();
            assertThat(line.get("ratings").longValue()).isEqualTo(expected);
        }
        double mean = stars.stream().mapToDouble(s -> s).sum() / stars.size();
        double squares =
                stars.stream().mapToDouble(s -> (s - mean) * (s - mean)).sum();
        assertThat(answer.get("standardDeviation").doubleValue())
                .isEqualTo(PlainFigures.rounded(Math.sqrt(squares / stars.size())), within(0.0011));
        assertThat(answer.get("median").doubleValue())
                .isEqualTo((stars.get((stars.size() - 1) / 2) + stars.get(stars.size() / 2)) / 2);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void clustersAreThoseOfTheFiles(PlainFilter filter) {
        PlainFilter everyone = new PlainFilter(filter.from(), filter.to(), filter.zone(), "", filter.genre());
        JsonNode answer = ask("/analytics/clusters?" + everyone.query());
        assertThat(PlainFigures.by(line -> line.get("clusterId").intValue(), answer.get("clusters")))
                .isEqualTo(PlainFigures.by(PlainRating::cluster, ratings(everyone)));
        for (JsonNode line : answer.get("clusters")) {
            assertThat(line.get("movies").longValue())
                    .isEqualTo(ratings(everyone)
                            .filter(rating ->
                                    rating.cluster() == line.get("clusterId").intValue())
                            .map(PlainRating::movieId)
                            .distinct()
                            .count());
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void theLongTailIsThatOfTheFiles(PlainFilter filter) {
        List<Long> most =
                ratings(filter)
                        .collect(Collectors.groupingBy(PlainRating::movieId, Collectors.counting()))
                        .values()
                        .stream()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        double all = most.stream().mapToLong(count -> count).sum();
        JsonNode answer = ask("/analytics/long-tail?points=20&" + filter.query());
        assertThat(answer.get("movies").intValue()).isEqualTo(most.size());
        assertThat(answer.get("gini").doubleValue()).isEqualTo(gini(most, all), within(1e-5));
        assertThat(answer.get("points")).hasSize(20);
        for (JsonNode point : answer.get("points")) {
            int movies = (int) Math.ceil(Math.round(point.get("movieShare").doubleValue() * 20) * most.size() / 20.0);
            long ratings =
                    most.subList(0, movies).stream().mapToLong(count -> count).sum();
            assertThat(point.get("movies").intValue()).isEqualTo(movies);
            assertThat(point.get("ratings").longValue()).isEqualTo(ratings);
            assertThat(point.get("ratingShare").doubleValue()).isEqualTo(ratings / all, within(1e-6));
        }
    }

    /** Half of the mean difference between any two movies, as a share of their mean. */
    private static double gini(List<Long> counts, double all) {
        double differences = 0;
        for (long one : counts) {
            for (long other : counts) {
                differences += Math.abs(one - other);
            }
        }
        return differences / (2 * counts.size() * all);
    }
}
