package io.marquee.cli;

import io.marquee.api.endpoint.RecommendationView;
import io.marquee.api.http.Json;
import io.marquee.clusters.Cluster;
import io.marquee.people.People;
import io.marquee.recommend.NotServedException;
import io.marquee.recommend.Order;
import io.marquee.recommend.Prediction;
import io.marquee.recommend.Rank;
import io.marquee.recommend.Recommendation;
import io.marquee.recommend.Recommender;
import io.marquee.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "recommend",
        mixinStandardHelpOptions = true,
        description = "Prints a user's list from the published version.")
final class Recommend implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "USER", description = "The user's id in the ratings set.")
    private int user;

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

    @Option(names = "--json", description = "Print what the API would answer.")
    private boolean json;

    @Mixin
    private BundleOption bundle;

    @Mixin
    private OutOptions out;

    @Override
    public Integer call() throws IOException {
        Recommender recommender = recommender();
        Recommendation list = recommender
                .viewer(user, new People())
                .map(viewer -> recommender.recommend(viewer, order(recommender), top, at.orElseGet(ApiValue.At::now)))
                .orElseThrow(() -> new IllegalArgumentException("there is no user " + user + " in version "
                        + recommender.version() + "; ids are those of the ratings set, " + recommender.firstUser()
                        + " for one"));
        Terminal.print(json ? json(list) : table(list));
        return 0;
    }

    private Order order(Recommender recommender) {
        try {
            return recommender.order(model, rank);
        } catch (NotServedException e) {
            throw new ParameterException(command.commandLine(), "--" + e.getMessage());
        }
    }

    private Recommender recommender() throws IOException {
        try (Store store = out.existingStore()) {
            return Recommender.of(bundle.read(store));
        }
    }

    private static String json(Recommendation list) {
        return new String(Json.bytes(RecommendationView.of(list)), StandardCharsets.UTF_8) + "\n";
    }

    private static String table(Recommendation list) {
        StringBuilder lines = new StringBuilder(String.format(
                "User %d, group %s, version %s, %s by %s%n",
                list.userId().orElseThrow(),
                list.cluster().map(Cluster::name).orElse("none"),
                list.version(),
                list.order().rank().word(),
                list.order().model()));
        int rank = 1;
        for (Prediction prediction : list.predictions()) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%3d  %.2f  %s  [%s]%n",
                    rank++,
                    prediction.predictedRating(),
                    prediction.movie().title(),
                    prediction.movie().id()));
        }
        return lines.toString();
    }
}
