package io.marquee.models.neighbours;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.models.Hyperparameter;
import io.marquee.models.Model;
import io.marquee.models.Scale;
import io.marquee.models.Trainer;
import io.marquee.models.UserMovieBias;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;

/**
 * Predicts what the biases explain, plus how far the user's ratings of similar movies are above what the biases explain.
 *
 * <p>The similarity of two movies is the correlation of their residuals, over the users who rated both, drawn towards what
 * genres and years suggest where those users are few:
 *
 * <pre>s = (n · correlation + damping · slope · likeness) / (n + damping)</pre>
 *
 * for n users, with likeness the cosine of the genres × e<sup>−years apart / yearScale</sup> and its slope learnt from the
 * data, as content means more in some than in others. The opinion of the user's k most
 * similar movies is Σ w·e / (Σ w + shrinkage) with w = s² · (1 + recency / (1 + hours apart / recencyHours)).
 *
 * <p>Shrunk correlations of residuals: Koren (2010), “Factor in the neighbors”, section 2.2, <a
 * href="https://doi.org/10.1145/1644873.1644874">doi:10.1145/1644873.1644874</a>; similarities raised to a power: Breese,
 * Heckerman and Kadie (1998), “Empirical Analysis of Predictive Algorithms for Collaborative Filtering”, section 2.2.3,
 * <a href="https://arxiv.org/abs/1301.7363">arXiv:1301.7363</a>.
 *
 * @param biases trainer of what is usual
 * @param neighbours k, the most movies that have a say in a prediction, at least 1
 * @param kept how many neighbours each movie keeps, at least 1: those with the highest s · raters<sup>¼</sup>
 * @param damping how many users the content counts for
 * @param yearScale after how many years apart the likeness falls to 1/e, above 0
 * @param shrinkage weight of the opinion that there is nothing to say
 * @param recency how much more a rating of the same moment counts
 * @param recencyHours after how many hours half of that is left, above 0
 */
public record ItemKnn(
        UserMovieBias biases,
        int neighbours,
        int kept,
        double damping,
        double yearScale,
        double shrinkage,
        double recency,
        double recencyHours)
        implements Trainer {
    /** Refuses what cannot be fitted. */
    public ItemKnn {
        Hyperparameter.requireAtLeast("neighbours", 1, neighbours);
        Hyperparameter.requireAtLeast("kept", 1, kept);
        Hyperparameter.requireNonNegative("damping", damping);
        Hyperparameter.requirePositive("yearScale", yearScale);
        Hyperparameter.requirePositive("shrinkage", shrinkage);
        Hyperparameter.requireNonNegative("recency", recency);
        Hyperparameter.requirePositive("recencyHours", recencyHours);
    }

    /** What did best on validation parts of ml-latest-small. */
    public static ItemKnn tuned() {
        return new ItemKnn(UserMovieBias.tuned(), 30, 300, 100, 15, 0.1, 8, 0.5);
    }

    @Override
    public String name() {
        return "item-knn";
    }

    @Override
    public ItemKnnModel fit(Dataset training, RandomGenerator random, Progress progress) {
        Ratings ratings = training.ratings();
        Scale scale = Scale.of(ratings);
        Model usual = (Model) biases.fit(training, random, progress);
        NeighbourLists lists = new ItemKnnFit(this, ratings, training.catalogue(), usual, random).lists(progress);
        Blend blend = new Blend(neighbours, shrinkage, new Recency(recency, recencyHours));
        return new ItemKnnModel(usual, MovieNeighbours.of(scale, lists, blend), ratings);
    }
}
