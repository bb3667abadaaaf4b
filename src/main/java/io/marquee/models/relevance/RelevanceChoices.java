package io.marquee.models.relevance;

import io.marquee.data.Dataset;
import io.marquee.data.split.LeaveLast;
import io.marquee.models.TopList;
import io.marquee.progress.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The choices of the past that {@link Relevance} learns from: what users went on to like, and what they might have taken. */
final class RelevanceChoices {
    private static final int MOST_USERS = 2_000;
    private static final int FOUND = 100;

    private final Relevance settings;
    private final Histories histories;
    private final RelevanceSignals signals;

    private RelevanceChoices(Relevance settings, Histories histories, RelevanceSignals signals) {
        this.settings = settings;
        this.histories = histories;
        this.signals = signals;
    }

    /** The choices of all users, or of some drawn at random where there are many. */
    static List<ConditionalLogit.Choice> of(
            Dataset training, Relevance settings, RandomGenerator random, Progress progress) {
        Histories histories = new Histories(training.ratings());
        int[] users = IntStream.range(0, histories.users())
                .filter(user -> histories.of(user).size() > settings.heldOut())
                .toArray();
        if (users.length == 0) {
            return List.of();
        }
        Dataset earlier = training.with(
                new LeaveLast(settings.heldOut()).splits(training, 0).get(0).train());
        RelevanceChoices choices = new RelevanceChoices(settings, histories, settings.signals(earlier, progress));
        return Arrays.stream(drawn(users, random))
                .parallel()
                .boxed()
                .flatMap(choices::ofUser)
                .toList();
    }

    private static int[] drawn(int[] users, RandomGenerator random) {
        int wanted = Math.min(MOST_USERS, users.length);
        for (int i = 0; i < wanted; i++) {
            int other = random.nextInt(i, users.length);
            int swapped = users[i];
            users[i] = users[other];
            users[other] = swapped;
        }
        return Arrays.copyOf(users, wanted);
    }

    private Stream<ConditionalLogit.Choice> ofUser(int user) {
        History history = histories.of(user);
        return IntStream.range(history.size() - settings.heldOut(), history.size())
                .filter(i -> history.stars(i) >= settings.likedStars())
                .boxed()
                .flatMap(i -> choice(history.before(i), history.movie(i), history.second(i)));
    }

    /** The choice of a movie among all that the signals find; none when they do not find it. */
    private Stream<ConditionalLogit.Choice> choice(History history, int chosen, long second) {
        int[] movies = IntStream.range(0, histories.movies()).toArray();
        double[][] all = signals.of(history, movies, second);
        int[] found = found(all, history);
        int place = Arrays.binarySearch(found, chosen);
        if (place < 0) {
            return Stream.empty();
        }
        double[][] alternatives = new double[found.length][RelevanceSignals.COUNT];
        for (int a = 0; a < found.length; a++) {
            for (int signal = 0; signal < RelevanceSignals.COUNT; signal++) {
                alternatives[a][signal] = all[signal][found[a]];
            }
        }
        return Stream.of(new ConditionalLogit.Choice(alternatives, place));
    }

    /** The movies that any finder puts foremost, of those that the user has not seen; ascending. */
    private static int[] found(double[][] all, History history) {
        boolean[] seen = new boolean[all[0].length];
        IntStream.range(0, history.size()).forEach(i -> seen[history.movie(i)] = true);
        return IntStream.range(0, RelevanceSignals.FINDERS)
                .flatMap(finder -> {
                    TopList top = new TopList(FOUND);
                    for (int movie = 0; movie < seen.length; movie++) {
                        if (!seen[movie]) {
                            top.offer(movie, all[finder][movie]);
                        }
                    }
                    return Arrays.stream(top.movies());
                })
                .distinct()
                .sorted()
                .toArray();
    }
}
