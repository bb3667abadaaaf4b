package io.marquee.models;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Small hand-made sets. Users have the ids 1, 2, …, movies 10, 20, …; movies are of the genre Even or Odd in turn. */
public final class Fixtures {
    private Fixtures() {}

    /**
     * A set from a matrix of stars.
     *
     * @param stars users × movies; 0 where the user has not rated the movie
     */
    public static Dataset of(double[][] stars) {
        Catalogue catalogue = catalogue(stars[0].length);
        RatingsBuilder ratings = new RatingsBuilder();
        for (int user = 0; user < stars.length; user++) {
            for (int movie = 0; movie < stars[user].length; movie++) {
                if (stars[user][movie] > 0) {
                    long second = 1_000_000_000L + 3_600L * ratings.size();
                    ratings.add(user + 1, 10 * (movie + 1), (int) Math.round(2 * stars[user][movie]), second);
                }
            }
        }
        return new Dataset("fixture", catalogue, ratings.build(catalogue.index()), Map.of(), "0123456789abcdef");
    }

    /** A set of one line for each user: {@code of("5 - 3", "4 4 -")}; a dash where the user has not rated the movie. */
    public static Dataset of(String... users) {
        double[][] stars = new double[users.length][];
        for (int user = 0; user < users.length; user++) {
            String[] cells = users[user].split(" ");
            stars[user] = Arrays.stream(cells)
                    .mapToDouble(cell -> cell.equals("-") ? 0 : Double.parseDouble(cell))
                    .toArray();
        }
        return of(stars);
    }

    /**
     * 120 users who rated about 50 of 100 movies each: 3.5 stars, plus what the user gives on average (deviation 0.5),
     * plus how good the movie is (0.5), plus or minus 0.5 for the user's taste in genres, plus noise (0.5), rounded.
     */
    public static Dataset learnable(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        double[] movieBias = IntStream.range(0, 100)
                .mapToDouble(movie -> random.nextGaussian(0, 0.5))
                .toArray();
        double[][] stars = new double[120][100];
        for (double[] user : stars) {
            double bias = 3.5 + random.nextGaussian(0, 0.5);
            double taste = random.nextBoolean() ? 0.5 : -0.5;
            for (int movie = 0; movie < user.length; movie++) {
                double liking = bias + movieBias[movie] + (movie % 2 == 0 ? taste : -taste);
                double rated = Math.round(2 * random.nextGaussian(liking, 0.5)) / 2.0;
                user[movie] = random.nextBoolean() ? Math.min(5, Math.max(0.5, rated)) : 0;
            }
        }
        return of(stars);
    }

    /**
     * Even users love even movies and hate odd ones, odd users the other way round. User u has not rated movie u, which
     * is to their taste, nor the one after it, which is not.
     */
    public static Dataset checkerboard(int size) {
        double[][] stars = new double[size][size];
        for (int user = 0; user < size; user++) {
            for (int movie = 0; movie < size; movie++) {
                boolean heldOut = movie == user || movie == (user + 1) % size;
                stars[user][movie] = heldOut ? 0 : (user + movie) % 2 == 0 ? 5 : 1;
            }
        }
        return of(stars);
    }

    /** The same set with its ratings dealt out among its rows at random. */
    public static Dataset shuffled(Dataset dataset, RandomGenerator random) {
        Ratings ratings = dataset.ratings();
        int[] dealt = IntStream.range(0, ratings.size()).map(ratings::halfStars).toArray();
        for (int i = dealt.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = dealt[i];
            dealt[i] = dealt[other];
            dealt[other] = swapped;
        }
        RatingsBuilder builder = new RatingsBuilder();
        for (int row = 0; row < dealt.length; row++) {
            int user = ratings.users().id(ratings.user(row));
            builder.add(user, ratings.movies().id(ratings.movie(row)), dealt[row], ratings.second(row));
        }
        return dataset.with(builder.build(ratings.movies()));
    }

    /** The ratings of one user. */
    public static Ratings ofUser(Ratings ratings, int user) {
        return rows(ratings, row -> ratings.user(row) == user);
    }

    /** Four of five ratings. */
    public static Ratings training(Dataset dataset) {
        return rows(dataset.ratings(), row -> row % 5 != 0);
    }

    /** Every fifth rating. */
    public static Ratings heldOut(Dataset dataset) {
        return rows(dataset.ratings(), row -> row % 5 == 0);
    }

    private static Ratings rows(Ratings ratings, IntPredicate wanted) {
        return ratings.select(IntStream.range(0, ratings.size()).filter(wanted).toArray());
    }

    private static Catalogue catalogue(int movies) {
        return Catalogue.of(IntStream.range(0, movies)
                .mapToObj(movie -> new Movie(
                        new MovieId(10 * (movie + 1)),
                        "Movie " + movie + " (1995)",
                        OptionalInt.of(1995),
                        List.of(movie % 2 == 0 ? "Even" : "Odd"),
                        Optional.empty(),
                        Optional.empty()))
                .toList());
    }
}
