package io.marquee.cli;

import io.marquee.api.endpoint.RecommendationView;
import io.marquee.api.http.Json;
import io.marquee.clusters.Cluster;
import io.marquee.recommend.Prediction;
import io.marquee.recommend.Recommendation;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.query.Query;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "recommend",
        mixinStandardHelpOptions = true,
        description = "Prints a user's list from the published version.")
final class Recommend implements Callable<Integer> {
    @Parameters(paramLabel = "USER", description = "The user's id in the ratings set.")
    private int user;

    @Mixin
    private ListOptions options;

    @Option(names = "--json", description = "Print what the API would answer.")
    private boolean json;

    @Mixin
    private BundleOption bundle;

    @Mixin
    private OutOptions out;

    @Override
    public Integer call() throws IOException {
        Published published = Published.read(out, bundle);
        Recommender recommender = published.recommender();
        Query query = options.query(recommender, options.at().orElseGet(ApiValue.At::now));
        Recommendation list = recommender.recommend(published.viewer(user), query);
        Terminal.print(json ? json(list) : table(list));
        return 0;
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
