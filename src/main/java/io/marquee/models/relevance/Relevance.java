package io.marquee.models.relevance;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.models.Hyperparameter;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What the user is most likely to watch and like next: a sum of eight signals ({@link RelevanceSignals}), which look at what
 * the user watched last, in which order others went on from there, what the user likes on the whole, and how good, old and
 * known a movie is. Their weights are those under which, in the past, the next movie that a user liked was likely among those
 * that the signals find ({@link ConditionalLogit}); the links that the signals follow there come from ratings without each
 * user's last, so that none speaks for itself.
 *
 * @param ease how its links are found
 * @param window how many ratings after another one a rating still counts as its successor
 * @param halfLife after how many further ratings one is half as telling
 * @param heldOut how many of each user's last ratings the weights are learnt from
 * @param likedStars the fewest stars of a rating that the weights are learnt from
 */
public record Relevance(Ease ease, int window, double halfLife, int heldOut, double likedStars) implements Trainer {
    private static final double[] START = {1, 1.2, 1.7, 0.6, 0.5, 1.6, -0.25, 0};
    private static final double RIDGE = 5;

    /** Refuses what cannot be learnt from. */
    public Relevance {
        Hyperparameter.requireAtLeast("window", 1, window);
        Hyperparameter.requirePositive("halfLife", halfLife);
        Hyperparameter.requireAtLeast("heldOut", 1, heldOut);
        Hyperparameter.requireNonNegative("likedStars", likedStars);
    }

    /** The settings that did best on validation parts of ml-latest-small. */
    public static Relevance tuned() {
        return new Relevance(Ease.tuned(), 20, 3, 4, 4);
    }

    @Override
    public String name() {
        return "relevance";
    }

    @Override
    public RelevanceModel fit(Dataset training, RandomGenerator random, Progress progress) {
        Ratings ratings = training.ratings();
        List<ConditionalLogit.Choice> choices = RelevanceChoices.of(training, this, random, progress);
        double[] weights = ConditionalLogit.weights(choices, START, RIDGE);
        return new RelevanceModel(new Histories(ratings)::of, signals(training, progress), weights);
    }

    RelevanceSignals signals(Dataset training, Progress progress) {
        Ratings ratings = training.ratings();
        Liking liking = Liking.of(ratings, ease.slope());
        return new RelevanceSignals(
                MovieFacts.of(ratings, training.catalogue()),
                liking,
                ease.links(ratings, liking, progress),
                Succession.links(ratings, liking.of(ratings), window, ease.links()),
                halfLife);
    }
}
