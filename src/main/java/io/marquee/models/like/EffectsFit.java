package io.marquee.models.like;

import io.marquee.data.Grouping;
import io.marquee.models.algebra.LogisticRidge;
import io.marquee.models.algebra.Vectors;
import java.util.Arrays;
import java.util.stream.IntStream;

/** {@link Effects} while they are fitted: those of the hints, of all users and of all movies in turn. */
final class EffectsFit {
    /** On what all users and movies share: next to none. */
    private static final double SHARED_PENALTY = 1;

    private static final float[] ONE = {1};

    private final Examples examples;
    private final MovieTraits traits;
    private final LikeSettings settings;
    private final Grouping byUser;
    private final Grouping byMovie;
    private double[] hints;
    private double[][] users;
    private double[] stranger;
    private double[] movies;

    /** Starts from the share of likes alone. */
    EffectsFit(Examples examples, MovieTraits traits, LikeSettings settings) {
        this.examples = examples;
        this.traits = traits;
        this.settings = settings;
        this.byUser = examples.ratings().byUser();
        this.byMovie = examples.ratings().byMovie();
        this.hints = new double[examples.size() == 0 ? 0 : examples.hints()[0].length];
        this.stranger = new double[traits.width()];
        this.stranger[0] = logOdds(examples);
        this.users = new double[byUser.keys()][];
        Arrays.fill(users, stranger);
        this.movies = new double[byMovie.keys()];
    }

    private static double logOdds(Examples examples) {
        long liked = IntStream.range(0, examples.size()).filter(examples::liked).count();
        return Math.log((liked + 1.0) / (examples.size() - liked + 1.0));
    }

    /** One step for every effect; never raises the penalised loss, but for the users' mean that it learns. */
    EffectsFit sweep() {
        hints = solvedHints();
        users = IntStream.range(0, users.length)
                .parallel()
                .mapToObj(this::solvedUser)
                .toArray(double[][]::new);
        stranger = meanUser();
        movies = IntStream.range(0, movies.length)
                .parallel()
                .mapToDouble(this::solvedMovie)
                .toArray();
        return this;
    }

    Effects effects() {
        float[][] tastes = new float[users.length + 1][];
        for (int user = 0; user <= users.length; user++) {
            boolean known = user < users.length && byUser.count(user) > 0;
            tastes[user] = Vectors.narrow(known ? users[user] : stranger);
        }
        return new Effects(hints.clone(), tastes, Vectors.narrow(Arrays.copyOf(movies, movies.length + 1)));
    }

    /** Mean log loss over the examples. */
    double loss() {
        return IntStream.range(0, examples.size())
                .mapToDouble(row -> -Math.log(LogisticRidge.sigmoid(examples.liked(row) ? logit(row) : -logit(row))))
                .average()
                .orElse(0);
    }

    private double[] solvedHints() {
        double[] penalty = new double[hints.length];
        Arrays.fill(penalty, SHARED_PENALTY);
        LogisticRidge step = new LogisticRidge(penalty, new double[hints.length]);
        for (int row = 0; row < examples.size(); row++) {
            float[] x = examples.hints()[row];
            double logit = logit(row);
            step.add(x, logit - Vectors.dot(hints, x), examples.liked(row), logit);
        }
        return step.solve();
    }

    private double[] solvedUser(int user) {
        LogisticRidge step = new LogisticRidge(traits.penalties(settings), stranger);
        for (int i = 0; i < byUser.count(user); i++) {
            int row = byUser.row(user, i);
            float[] x = traits.of(examples.ratings().movie(row));
            double logit = logit(row);
            step.add(x, logit - Vectors.dot(users[user], x), examples.liked(row), logit);
        }
        return step.solve();
    }

    private double solvedMovie(int movie) {
        LogisticRidge step = new LogisticRidge(new double[] {settings.moviePenalty()}, new double[1]);
        for (int i = 0; i < byMovie.count(movie); i++) {
            int row = byMovie.row(movie, i);
            double logit = logit(row);
            step.add(ONE, logit - movies[movie], examples.liked(row), logit);
        }
        return step.solve()[0];
    }

    private double[] meanUser() {
        double[] sum = stranger.clone();
        int count = 1;
        for (int user = 0; user < users.length; user++) {
            if (byUser.count(user) > 0) {
                Vectors.add(1, users[user], sum);
                count++;
            }
        }
        double all = count;
        return Arrays.stream(sum).map(value -> value / all).toArray();
    }

    private double logit(int row) {
        int movie = examples.ratings().movie(row);
        return Vectors.dot(hints, examples.hints()[row])
                + Vectors.dot(users[examples.ratings().user(row)], traits.of(movie))
                + movies[movie];
    }
}
