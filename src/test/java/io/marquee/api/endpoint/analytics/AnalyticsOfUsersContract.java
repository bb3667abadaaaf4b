package io.marquee.api.endpoint.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of single users and of cohorts equals what a plain recomputation from the files gives. */
abstract class AnalyticsOfUsersContract extends AnalyticsOverTimeContract {
    @ParameterizedTest
    @CsvSource({
        "1, UTC, month",
        "414, Europe/Berlin, year",
        "599, America/St_Johns, day",
        "318, Australia/Lord_Howe, weekday"
    })
    void profilesAreThoseOfTheFiles(int user, String zone, String by) {
        List<PlainRating> own = files.ratings().stream()
                .filter(rating -> rating.userId() == user)
                .toList();
        JsonNode answer = ask("/analytics/user/" + user + "?by=" + by + "&tz=" + zone);
        Map<String, List<PlainRating>> expected =
                own.stream().collect(Collectors.groupingBy(rating -> period(by, rating.at(), ZoneId.of(zone))));
        assertThat(answer.get("ratings").intValue()).isEqualTo(own.size());
        for (JsonNode period : answer.get("periods")) {
            List<PlainRating> ratings =
                    expected.getOrDefault(period.get("period").textValue(), List.of());
            assertThat(period.get("ratings").intValue()).isEqualTo(ratings.size());
            Map<String, Long> genres = new TreeMap<>();
            period.get("genres")
                    .properties()
                    .forEach(
                            genre -> genres.put(genre.getKey(), genre.getValue().longValue()));
            assertThat(genres)
                    .isEqualTo(ratings.stream()
                            .flatMap(rating -> rating.genres().stream())
                            .collect(Collectors.groupingBy(genre -> genre, Collectors.counting())));
        }
        assertThat(answer.get("periods"))
                .extracting(period -> period.get("period").textValue())
                .containsAll(expected.keySet());
    }

    @ParameterizedTest
    @MethodSource("filters")
    void cohortsAreThoseOfTheFiles(PlainFilter filter) {
        Map<Integer, List<PlainRating>> byUser =
                files.ratings().stream().filter(filter::holdsUser).collect(Collectors.groupingBy(PlainRating::userId));
        Map<String, List<Integer>> expected = new TreeMap<>();
        byUser.values().stream()
                .filter(ratings -> filter.holdsTime().test(first(ratings)))
                .forEach(ratings -> count(ratings, filter.clocks(), expected));
        Map<String, List<Integer>> actual = new TreeMap<>();
        for (JsonNode cohort :
                ask("/analytics/retention?months=6&" + filter.query()).get("cohorts")) {
            List<Integer> active = new ArrayList<>();
            cohort.get("active").forEach(users -> active.add(users.intValue()));
            if (cohort.get("users").intValue() > 0) {
                actual.put(cohort.get("cohort").textValue(), padded(active));
            }
        }
        assertThat(actual).isEqualTo(expected);
    }

    private static Instant first(List<PlainRating> ratings) {
        return ratings.stream().map(PlainRating::at).min(Instant::compareTo).orElseThrow();
    }

    private static void count(List<PlainRating> ratings, ZoneId zone, Map<String, List<Integer>> cohorts) {
        YearMonth first = YearMonth.from(first(ratings).atZone(zone));
        List<Integer> active = cohorts.computeIfAbsent(first.toString(), cohort -> padded(List.of()));
        ratings.stream()
                .map(rating -> (int) first.until(YearMonth.from(rating.at().atZone(zone)), ChronoUnit.MONTHS))
                .distinct()
                .filter(month -> month < active.size())
                .forEach(month -> active.set(month, active.get(month) + 1));
    }

    private static List<Integer> padded(List<Integer> active) {
        List<Integer> padded = new ArrayList<>(active);
        while (padded.size() < 7) {
            padded.add(0);
        }
        return padded;
    }
}
