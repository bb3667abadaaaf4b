package io.marquee.api.endpoint.analytics;

import io.marquee.analytics.Activity;
import io.marquee.analytics.Figures;
import io.marquee.analytics.GenreFigures;
import io.marquee.analytics.UserProfile;
import io.marquee.analytics.period.Granularity;
import io.marquee.analytics.period.Periods;
import io.marquee.api.endpoint.Stars;
import io.marquee.api.http.form.CsvTable;
import io.marquee.clusters.Cluster;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a user rated, over time, as JSON; and its periods as a table. */
record UserProfileView(
        SelectionView selection,
        int userId,
        Optional<Group> cluster,
        String by,
        long ratings,
        OptionalDouble mean,
        List<Taste> genres,
        List<Period> periods) {
    static UserProfileView of(Question question, Granularity by, UserProfile profile, Periods periods) {
        Activity activity = question.selection().activity();
        int user = question.selection().user();
        Figures all = profile.genres().all();
        return new UserProfileView(
                SelectionView.of(question),
                activity.userId(user),
                Optional.of(activity.cluster(user))
                        .filter(cluster -> cluster != Activity.NO_CLUSTER)
                        .map(cluster -> Group.of(activity.clusters().get(cluster))),
                by.word(),
                all.ratings(),
                Stars.rounded(all.mean()),
                profile.genres().genres().stream()
                        .map(line -> Taste.of(line, all.ratings()))
                        .toList(),
                IntStream.range(0, periods.size())
                        .mapToObj(place ->
                                Period.of(periods, place, profile.periods().get(place), question.genres()))
                        .toList());
    }

    /** A row for each period, with a column for each genre. */
    CsvTable table(List<String> allGenres) {
        List<String> header = new ArrayList<>(List.of("period", "start", "ratings", "mean"));
        header.addAll(allGenres);
        return new CsvTable(
                header,
                periods.stream().<List<?>>map(period -> period.row(allGenres)).toList());
    }

    /** The user's cluster. */
    record Group(int id, String name) {
        static Group of(Cluster cluster) {
            return new Group(cluster.id(), cluster.name());
        }
    }

    /** How much the user rated of a genre, and how well. */
    record Taste(String genre, long ratings, OptionalDouble share, OptionalDouble mean) {
        static Taste of(GenreFigures.Line line, long all) {
            Figures figures = line.figures();
            return new Taste(
                    line.genre(), figures.ratings(), Share.of(figures.ratings(), all), Stars.rounded(figures.mean()));
        }
    }

    /**
     * One period.
     *
     * @param genres how many ratings were of movies of a genre, for genres that have any
     */
    record Period(String period, Optional<Instant> start, long ratings, OptionalDouble mean, Map<String, Long> genres) {
        static Period of(Periods periods, int place, UserProfile.Period found, List<String> allGenres) {
            Map<String, Long> genres = new LinkedHashMap<>();
            for (int genre = 0; genre < allGenres.size(); genre++) {
                if (found.genres().get(genre) > 0) {
                    genres.put(allGenres.get(genre), found.genres().get(genre));
                }
            }
            Figures figures = found.figures();
            return new Period(
                    periods.name(place),
                    periods.start(place),
                    figures.ratings(),
                    Stars.rounded(figures.mean()),
                    genres);
        }

        private List<?> row(List<String> allGenres) {
            return Stream.concat(
                            Stream.of(period, start, ratings, mean),
                            allGenres.stream().map(genre -> genres.getOrDefault(genre, 0L)))
                    .toList();
        }
    }
}
