package io.marquee.cli;

import io.marquee.recommend.NotServedException;
import io.marquee.recommend.Rank;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.filter.Genres;
import io.marquee.recommend.filter.MovieFilter;
import io.marquee.recommend.filter.Years;
import io.marquee.recommend.query.Pool;
import io.marquee.recommend.query.Query;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What list is wanted, as the API's parameters of the same names say it. */
final class ListOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10",
            converter = ApiValue.Top.class,
            description = "How many movies, 1 to 100. Default: ${DEFAULT-VALUE}")
    private int top;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = ApiValue.At.class,
            description = "The moment that the predictions are for, as 2024-05-01T20:00:00Z. Default: now")
    private Optional<Instant> at = Optional.empty();

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description =
                    "The served model that answers; a wrong name lists them. Default: the plan's own for the rank")
    private Optional<String> model = Optional.empty();

    @Option(
            names = "--rank",
            paramLabel = "ORDER",
            description = "stars: by the predicted rating; relevance: by what the user will most likely watch and like."
                    + " Default: stars, where the model predicts them")
    private Optional<Rank> rank = Optional.empty();

    @Option(
            names = "--genre",
            paramLabel = "NAMES",
            converter = ApiValue.Genre.class,
            description = "Genres that every movie is to have, with commas, and with a - before those that none is to"
                    + " have: Comedy,-Horror. Default: any")
    private Genres genres = Genres.ANY;

    @Option(
            names = "--year",
            paramLabel = "YEARS",
            converter = ApiValue.Year.class,
            description = "Years of release: 1994, 1980..1999, 1980.. or ..1999. Default: any")
    private Years years = Years.ANY;

    @Option(
            names = "--min-ratings",
            paramLabel = "N",
            converter = ApiValue.MinRatings.class,
            description = "How many training ratings a movie must have at least. Default: 0")
    private int minRatings;

    @Option(
            names = "--cluster",
            paramLabel = "WHICH",
            converter = ApiValue.Cluster.class,
            description =
                    "Whose movies: own for what the user's cluster rated, all for the whole catalogue, or the number"
                            + " of a cluster. Default: own")
    private Pool pool = Pool.OWN;

    @Option(
            names = "--diversity",
            paramLabel = "SHARE",
            converter = ApiValue.Diversity.class,
            description =
                    "How much it counts that movies are unlike each other, 0 to 1. Default: 0, but 0.4 for a person"
                            + " without ratings")
    private OptionalDouble diversity = OptionalDouble.empty();

    @Option(
            names = "--novelty",
            paramLabel = "SHARE",
            converter = ApiValue.Novelty.class,
            description = "How much it counts that movies are little known, 0 to 1. Default: 0")
    private double novelty;

    /** The moment, where one is given. */
    Optional<Instant> at() {
        return at;
    }

    /** The query for a moment; wrong usage where the version cannot answer it. */
    Query query(Recommender recommender, Instant moment) {
        MovieFilter filter = new MovieFilter(genres, years);
        Query query = new Query(top, 0, model, rank, moment, filter, minRatings, pool, diversity, novelty);
        try {
            recommender.check(query);
        } catch (NotServedException e) {
            throw new ParameterException(command.commandLine(), "--" + e.getMessage());
        }
        return query;
    }
}
