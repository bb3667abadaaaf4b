package io.marquee.api;

import io.marquee.api.endpoint.ClusterEndpoint;
import io.marquee.api.endpoint.ClusterMoviesEndpoint;
import io.marquee.api.endpoint.ClusterUsersEndpoint;
import io.marquee.api.endpoint.ClustersEndpoint;
import io.marquee.api.endpoint.HealthEndpoint;
import io.marquee.api.endpoint.MovieEndpoint;
import io.marquee.api.endpoint.PredictionEndpoint;
import io.marquee.api.endpoint.RatedEndpoint;
import io.marquee.api.endpoint.ReadyEndpoint;
import io.marquee.api.endpoint.RecommendationEndpoint;
import io.marquee.api.endpoint.VersionEndpoint;
import io.marquee.api.endpoint.analytics.ActivityEndpoint;
import io.marquee.api.endpoint.analytics.ClusterActivityEndpoint;
import io.marquee.api.endpoint.analytics.GenresEndpoint;
import io.marquee.api.endpoint.analytics.LongTailEndpoint;
import io.marquee.api.endpoint.analytics.MovieRatingsEndpoint;
import io.marquee.api.endpoint.analytics.RatingsEndpoint;
import io.marquee.api.endpoint.analytics.RetentionEndpoint;
import io.marquee.api.endpoint.analytics.TopMoviesEndpoint;
import io.marquee.api.endpoint.analytics.UserProfileEndpoint;
import io.marquee.api.endpoint.insights.ClusterMapEndpoint;
import io.marquee.api.endpoint.insights.MovieSearchEndpoint;
import io.marquee.api.endpoint.insights.SimilarMoviesEndpoint;
import io.marquee.api.endpoint.insights.SimilarUsersEndpoint;
import io.marquee.api.endpoint.insights.SimilarityEndpoint;
import io.marquee.api.endpoint.insights.SimilarityMatrixEndpoint;
import io.marquee.api.endpoint.insights.WhyEndpoint;
import io.marquee.api.endpoint.lists.BatchEndpoint;
import io.marquee.api.endpoint.lists.GroupEndpoint;
import io.marquee.api.endpoint.lists.ShelvesEndpoint;
import io.marquee.api.endpoint.people.ForgetEndpoint;
import io.marquee.api.endpoint.people.JoinEndpoint;
import io.marquee.api.endpoint.people.Mark;
import io.marquee.api.endpoint.people.MarkEndpoint;
import io.marquee.api.endpoint.people.MarkedEndpoint;
import io.marquee.api.endpoint.people.OnboardingEndpoint;
import io.marquee.api.endpoint.people.PassingByEndpoint;
import io.marquee.api.endpoint.people.PersonEndpoint;
import io.marquee.api.endpoint.people.PersonMovieEndpoint;
import io.marquee.api.endpoint.people.RateEndpoint;
import io.marquee.api.endpoint.people.RateManyEndpoint;
import io.marquee.api.endpoint.people.TakeBackEndpoint;
import io.marquee.api.endpoint.runs.ReportEndpoint;
import io.marquee.api.endpoint.runs.ReportsEndpoint;
import io.marquee.api.endpoint.runs.RunEndpoint;
import io.marquee.api.endpoint.runs.RunsEndpoint;
import io.marquee.api.endpoint.runs.WorkEndpoint;
import io.marquee.api.http.Endpoint;
import io.marquee.api.live.Live;
import io.marquee.api.page.Pictures;
import io.marquee.api.page.SettingsFile;
import io.marquee.api.page.WebFile;
import io.marquee.api.page.WebFiles;
import java.util.List;
import java.util.stream.Stream;

/** All routes. A new one is a class and a line here; a test then asks for its description. */
final class Routes {
    private Routes() {}

    /** Routes that {@code openapi.json} and {@code API_Documentation.md} describe. */
    static List<Endpoint> documented(Live live, Pictures pictures) {
        return List.of(
                new RecommendationEndpoint(),
                new ShelvesEndpoint(),
                new GroupEndpoint(),
                new BatchEndpoint(),
                new WhyEndpoint(),
                new PredictionEndpoint(),
                new SimilarUsersEndpoint(),
                new SimilarityEndpoint(),
                new RatedEndpoint(),
                new ClusterUsersEndpoint(),
                new PassingByEndpoint(),
                new JoinEndpoint(),
                new PersonEndpoint(),
                new ForgetEndpoint(),
                new OnboardingEndpoint(),
                new RateEndpoint(),
                TakeBackEndpoint.rating(),
                new RateManyEndpoint(),
                new MarkEndpoint(Mark.NOT_INTERESTED),
                TakeBackEndpoint.mark(Mark.NOT_INTERESTED),
                new MarkedEndpoint(Mark.NOT_INTERESTED),
                new MarkEndpoint(Mark.WATCH_LIST),
                TakeBackEndpoint.mark(Mark.WATCH_LIST),
                new MarkedEndpoint(Mark.WATCH_LIST),
                new MarkEndpoint(Mark.SEEN),
                TakeBackEndpoint.mark(Mark.SEEN),
                new MarkedEndpoint(Mark.SEEN),
                new PersonMovieEndpoint(),
                new SimilarityMatrixEndpoint(),
                new MovieSearchEndpoint(),
                new SimilarMoviesEndpoint(),
                new MovieRatingsEndpoint(),
                new MovieEndpoint(),
                new ClusterMoviesEndpoint(),
                new ClustersEndpoint(),
                new ClusterMapEndpoint(),
                new ClusterEndpoint(),
                new ActivityEndpoint(),
                new TopMoviesEndpoint(),
                new GenresEndpoint(),
                new RatingsEndpoint(),
                new ClusterActivityEndpoint(),
                new UserProfileEndpoint(),
                new RetentionEndpoint(),
                new LongTailEndpoint(),
                new RunsEndpoint(live),
                new WorkEndpoint(live),
                new RunEndpoint(live),
                new ReportsEndpoint(live),
                new ReportEndpoint(live),
                new HealthEndpoint(),
                new ReadyEndpoint(live),
                new VersionEndpoint(),
                new WebFile("/openapi.json", "/api/openapi.json"),
                new WebFile("/", "/web/index.html", pictures));
    }

    /** What the web page loads. */
    private static List<Endpoint> pageFiles(Pictures pictures) {
        return List.of(new SettingsFile(pictures), new WebFiles());
    }

    static List<Endpoint> all(Live live, Pictures pictures) {
        return Stream.concat(documented(live, pictures).stream(), pageFiles(pictures).stream())
                .toList();
    }
}
