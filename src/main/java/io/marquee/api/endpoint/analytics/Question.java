package io.marquee.api.endpoint.analytics;

import io.marquee.analytics.Activity;
import io.marquee.analytics.Selection;
import io.marquee.analytics.Span;
import io.marquee.analytics.period.Granularity;
import io.marquee.analytics.period.Periods;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.ProblemException;
import io.marquee.api.http.ProblemType;
import io.marquee.api.http.Request;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Which ratings a request asks about, and whose clocks count. */
record Question(Selection selection, ZoneId zone) {
    /**
     * What a request asks by those of the common parameters that its route has.
     *
     * @throws ProblemException for a genre or a cluster that is not there, and for a range that ends before it begins
     */
    static Question of(Request request, List<Parameter<?>> query) {
        Activity activity = request.serving().activity(request.people());
        ZoneId zone = request.value(AnalyticsParameters.TZ);
        Selection selection = between(Selection.all(activity), request, zone);
        if (query.contains(AnalyticsParameters.CLUSTER)) {
            selection = request.value(AnalyticsParameters.CLUSTER)
                    .map(cluster -> known(cluster, activity))
                    .map(selection::in)
                    .orElse(selection);
        }
        if (query.contains(AnalyticsParameters.GENRE)) {
            selection = request.value(AnalyticsParameters.GENRE)
                    .map(genre -> position(genre, activity))
                    .map(selection::of)
                    .orElse(selection);
        }
        return new Question(selection, zone);
    }

    private static Selection between(Selection all, Request request, ZoneId zone) {
        Optional<Boundary> from = request.value(AnalyticsParameters.FROM);
        Optional<Boundary> to = request.value(AnalyticsParameters.TO);
        long first = from.map(boundary -> boundary.second(zone)).orElse(Selection.OPEN_START);
        long until = to.map(boundary -> boundary.second(zone)).orElse(Selection.OPEN_END);
        if (first >= until) {
            throw AnalyticsParameters.TO.wrong("it is not after 'from'");
        }
        return all.between(first, until);
    }

    private static int known(int cluster, Activity activity) {
        if (cluster >= activity.clusters().size()) {
            throw ProblemException.unknown(ProblemType.UNKNOWN_CLUSTER, "cluster", cluster);
        }
        return cluster;
    }

    private static int position(String name, Activity activity) {
        List<String> genres = activity.catalogue().genres();
        for (int genre = 0; genre < genres.size(); genre++) {
            if (genres.get(genre).equalsIgnoreCase(name)) {
                return genre;
            }
        }
        throw Parameter.refusal(AnalyticsParameters.GENRE.name(), name, "one of " + String.join(", ", genres));
    }

    /**
     * The periods of the range that is asked about; where it is open, it ends with the ratings.
     *
     * @throws ProblemException when there would be too many
     */
    Periods periods(Granularity by) {
        Span span = selection.span();
        return by.periods(zone, span.from(), span.until())
                .orElseThrow(() -> Parameter.refusal(
                        AnalyticsParameters.BY.name(),
                        by.word(),
                        "longer periods or a shorter range: at most " + Granularity.MOST_PERIODS
                                + " periods are answered; 'from' and 'to' make the range shorter"));
    }

    /** The same whenever it was. */
    Question ever() {
        return new Question(selection.ever(), zone);
    }

    /** The names of all genres, by position. */
    List<String> genres() {
        return selection.activity().catalogue().genres();
    }
}
