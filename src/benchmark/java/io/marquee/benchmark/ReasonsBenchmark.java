package io.marquee.benchmark;

import io.marquee.bundle.BundleFile;
import io.marquee.data.Movie;
import io.marquee.people.People;
import io.marquee.people.Topic;
import io.marquee.people.Word;
import io.marquee.recommend.Order;
import io.marquee.recommend.Recommendation;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.Viewer;
import io.marquee.recommend.query.Query;
import io.marquee.recommend.reasons.RatingReason;
import io.marquee.recommend.reasons.Reasons;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Whether reasons are true, and how long they take: for lines of lists of random users, the first reason's rating is taken back and
 * the list's model asked again.
 */
public final class ReasonsBenchmark {
    private static final int PAIRS = 200;
    private static final int LINES = 10;
    private static final double EXACT = 1e-6;
    private static final double MILLISECOND = 1e6;

    private final Recommender recommender;
    private final int[] users;
    private final Instant now = Instant.parse("2018-10-01T20:15:00Z");
    private final List<Double> times = new ArrayList<>();
    private int told;
    private int fallen;
    private int exact;

    private ReasonsBenchmark(BundleFile file) {
        recommender = Recommender.of(file);
        users = file.bundle().users().ids().toArray();
    }

    /** With the bundle's path; {@code out/marquee.bundle} without one. */
    public static void main(String[] arguments) throws IOException {
        Path bundle = Path.of(arguments.length > 0 ? arguments[0] : "out/marquee.bundle");
        new ReasonsBenchmark(BundleFile.read(bundle)).run();
    }

    private void run() {
        SplittableRandom random = new SplittableRandom(1);
        for (int pair = -PAIRS; pair < PAIRS; pair++) {
            if (pair == 0) {
                forgetWarmUp();
            }
            ask(users[random.nextInt(users.length)], random.nextInt(LINES));
        }
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("%d pairs: %d have a reason that raises the score%n", PAIRS, told);
        System.out.printf("taking the first back lowers the score of %d, of %d as told (%.0e)%n", fallen, exact, EXACT);
        System.out.printf(
                "time of an answer: p50 %.1f ms, p99 %.1f ms, at most %.1f ms%n",
                sorted[PAIRS / 2], sorted[PAIRS * 99 / 100], sorted[PAIRS - 1]);
    }

    private void forgetWarmUp() {
        times.clear();
        told = 0;
        fallen = 0;
        exact = 0;
    }

    private void ask(int userId, int line) {
        People people = new People();
        Viewer viewer = recommender.viewer(userId, people).orElseThrow();
        Recommendation list = recommender.recommend(viewer, Query.best(LINES, now));
        Movie movie = list.predictions().get(line).movie();
        Order order = list.order();
        long start = System.nanoTime();
        Reasons reasons = recommender
                .insights()
                .reasons(viewer, movie.id(), order, now, 5)
                .orElseThrow();
        times.add((System.nanoTime() - start) / MILLISECOND);
        Optional<RatingReason> first = reasons.ratings().raising().stream().findFirst();
        first.ifPresent(reason -> {
            told++;
            people.say(userId, List.of(Word.takenBack(userId, reason.movie().id(), Topic.RATING, 1)));
            Viewer after = recommender.viewer(userId, people).orElseThrow();
            double score = recommender
                    .insights()
                    .reasons(after, movie.id(), order, now, 1)
                    .orElseThrow()
                    .score();
            fallen += score < reasons.score() ? 1 : 0;
            exact += Math.abs(reasons.score() - score - reason.effect()) <= EXACT ? 1 : 0;
        });
    }
}
