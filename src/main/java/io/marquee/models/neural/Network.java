package io.marquee.models.neural;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import java.io.IOException;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A layer of hidden units, max(0, sum), sees the columns x of a user and a movie and the vectors of both, p and q; what it makes
 * of them and what the vectors make of each other adds up to the stars:
 *
 * <pre>b + b_u + b_m + p · q + Σ_j w_j · max(0, h_j(x, 3p, 3q))</pre>
 *
 * <p>Learnt embeddings that meet in hidden layers are those of Covington, Adams and Sargin (2016), <a
 * href="https://doi.org/10.1145/2959100.2959190">doi:10.1145/2959100.2959190</a>; that a shallow term beside them is needed,
 * of Cheng et al. (2016), “Wide &amp; Deep”, <a href="https://doi.org/10.1145/2988450.2988454">doi:10.1145/2988450.2988454</a>;
 * that this term should be a dot product, of Rendle et al. (2020), <a
 * href="https://doi.org/10.1145/3383313.3412488">doi:10.1145/3383313.3412488</a>.
 *
 * @param users p and b_u
 * @param movies q and b_m
 * @param hidden h: from columns, p and q, in this order, to the units
 * @param output w and b: from the units to the stars
 */
record Network(Embedding users, Embedding movies, Dense hidden, Dense output) {
    /** How much larger the hidden units see the vectors, which are short beside the columns because they are penalised. */
    static final float REACH = 3;

    /**
     * A network that knows nothing but the mean of the ratings.
     *
     * @param columns how many there are
     */
    static Network random(Ratings ratings, int columns, NetworkSettings settings, RandomGenerator random) {
        Grouping byUser = ratings.byUser();
        Grouping byMovie = ratings.byMovie();
        int factors = settings.factors();
        int inputs = columns + 2 * factors;
        Dense output = Dense.random(settings.hidden(), 1, Math.sqrt(1.0 / settings.hidden()), random);
        output.weights()[settings.hidden()] = (float) IntStream.range(0, ratings.size())
                .mapToDouble(ratings::stars)
                .average()
                .orElseThrow();
        return new Network(
                Embedding.random(factors, byUser.keys(), user -> byUser.count(user) > 0, random),
                Embedding.random(factors, byMovie.keys(), movie -> byMovie.count(movie) > 0, random),
                Dense.random(inputs, settings.hidden(), Math.sqrt(2.0 / inputs), random),
                output);
    }

    int factors() {
        return users.width();
    }

    int columns() {
        return hidden.inputs() - 2 * factors();
    }

    /** The first of the hidden layer's inputs that are the movie's vector. */
    int movieAt() {
        return columns() + factors();
    }

    int units() {
        return hidden.outputs();
    }

    void write(BinaryWriter out) throws IOException {
        users.write(out);
        movies.write(out);
        hidden.write(out);
        output.write(out);
    }

    static Network read(BinaryReader in) throws IOException {
        return new Network(Embedding.read(in), Embedding.read(in), Dense.read(in), Dense.read(in));
    }
}
