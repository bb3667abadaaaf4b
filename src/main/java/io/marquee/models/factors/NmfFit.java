package io.marquee.models.factors;

import io.marquee.data.Ratings;
import io.marquee.models.GlobalMean;
import io.marquee.models.Scale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The state of an {@link Nmf} while it is fitted. */
final class NmfFit {
    private final Ratings ratings;
    private final Nmf settings;
    private final NonNegativeSide users;
    private final NonNegativeSide movies;
    private final DotProducts products;

    NmfFit(Ratings ratings, Nmf settings, RandomGenerator random) {
        this.ratings = ratings;
        this.settings = settings;
        Scale scale = Scale.of(ratings);
        double mean = GlobalMean.of(ratings);
        double level = Math.sqrt(mean / settings.rank()) * (settings.biased() ? 0.1 : 1);
        Incidence rated =
                Incidence.of(ratings.byUser(), ratings::movie, ratings.movies().size());
        Incidence raters =
                Incidence.of(ratings.byMovie(), ratings::user, ratings.users().size());
        users = new NonNegativeSide(rated, settings.rank(), level, settings.userDamping(), settings.biased(), random);
        movies =
                new NonNegativeSide(raters, settings.rank(), level, settings.movieDamping(), settings.biased(), random);
        products = new DotProducts(scale, settings.biased() ? mean : 0, users.vectors(), movies.vectors());
    }

    /**
     * Solves for all movies and then for all users.
     *
     * @return the mean squared error on the training ratings, in stars squared
     */
    double sweep() {
        movies.solve(users, ratings, products.mean());
        users.solve(movies, ratings, products.mean());
        return IntStream.range(0, ratings.size())
                .mapToDouble(row -> products.score(ratings.user(row), ratings.movie(row), 0) - ratings.stars(row))
                .map(difference -> difference * difference)
                .average()
                .orElseThrow();
    }

    /** The model, of users solved for once more, as newcomers are. */
    NmfModel model() {
        return new NmfModel(products, users.prior(), settings.userDamping(), settings.biased()).settled(ratings);
    }
}
