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
 * Predicts what the biases explain, plus how far similar users' ratings of the movie are above what the biases explain.
 *
 * <p>The similarity of two users is s = n · correlation / (n + damping), with the correlation of their residuals over the n
 * movies that both have rated. The opinion of the k most similar users who have rated the movie is Σ s·e / (Σ s +
 * shrinkage); users who disagree have no say.
 *
 * <p>Herlocker, Konstan, Borchers and Riedl (1999), “An Algorithmic Framework for Performing Collaborative Filtering”, <a
 * href="https://doi.org/10.1145/312624.312682">doi:10.1145/312624.312682</a>; shrunk correlations of residuals: Koren (2010),
 * “Factor in the neighbors”, section 2.2, <a
 * href="https://doi.org/10.1145/1644873.1644874">doi:10.1145/1644873.1644874</a>.
 *
 * @param biases trainer of what is usual
 * @param neighbours k, the most users who have a say in a prediction, at least 1
 * @param kept how many neighbours each user keeps, at least 1
 * @param damping on how many more movies two users neither agree nor disagree
 * @param shrinkage weight of the opinion that there is nothing to say, above 0
 * @param crowd the most users who can be anyone's neighbours, at least 1: those who have rated most; so that the time to fit
 *     grows with the number of ratings and not with its square
 */
public record UserKnn(UserMovieBias biases, int neighbours, int kept, double damping, double shrinkage, int crowd)
        implements Trainer {
    /** Refuses what cannot be fitted. */
    public UserKnn {
        Hyperparameter.requireAtLeast("neighbours", 1, neighbours);
        Hyperparameter.requireAtLeast("kept", 1, kept);
        Hyperparameter.requireNonNegative("damping", damping);
        Hyperparameter.requirePositive("shrinkage", shrinkage);
        Hyperparameter.requireAtLeast("crowd", 1, crowd);
    }

    /** What did best on validation parts of ml-latest-small. */
    public static UserKnn tuned() {
        return new UserKnn(UserMovieBias.tuned(), 40, 300, 100, 0.3, 10_000);
    }

    @Override
    public String name() {
        return "user-knn";
    }

    @Override
    public UserKnnModel fit(Dataset training, RandomGenerator random, Progress progress) {
        Ratings ratings = training.ratings();
        Scale scale = Scale.of(ratings);
        Model usual = (Model) biases.fit(training, random, progress);
        Crowd people = Crowd.of(ratings, usual, new CrowdRules(crowd, kept, damping));
        UserOpinions opinions = new UserOpinions(ratings, ratings.byUser(), usual, neighbours, shrinkage);
        NeighbourLists lists = people.nearest(opinions::profile, progress);
        return new UserKnnModel(scale, usual, opinions, people, lists);
    }
}
