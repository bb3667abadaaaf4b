package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.data.Grouping;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.models.TopList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which movies to ask a newcomer about: those that people like the newcomer know and disagree on, and no two of a kind in a
 * row. After Rashid et al. (2002), “Getting to know you: learning new user preferences in recommender systems”, <a
 * href="https://doi.org/10.1145/502716.502737">doi:10.1145/502716.502737</a>, whose popularity × entropy is taken over
 * {@link LikeMinded} people here, so that every answer changes what is asked next.
 */
final class Onboarding {
    private static final int POOL = 400;
    private static final double VARIETY = 0.5;
    /** One rating at 3.5 stars is added to each movie's, so that few do not make a spread. */
    private static final double PRIOR_STARS = 3.5;

    private final Bundle bundle;
    private final Ratings ratings;
    private final Grouping byMovie;
    private final LikeMinded likeMinded;
    private final int[] pool;

    Onboarding(Bundle bundle) {
        this.bundle = bundle;
        this.ratings = bundle.ratings();
        this.byMovie = ratings.byMovie();
        this.likeMinded = new LikeMinded(ratings, byMovie);
        TopList best = new TopList(POOL);
        for (int movie = 0; movie < byMovie.keys(); movie++) {
            best.offer(movie, byMovie.count(movie));
        }
        this.pool = best.movies();
    }

    /**
     * The next movies to ask about, the most telling first.
     *
     * @param unknown the positions of movies that the person does not know, so that the question was skipped
     * @param most how many are wanted
     */
    List<Question> next(Viewer viewer, BitSet unknown, int most) {
        double[] weights = likeMinded.weights(position(viewer), viewer.ratings(), unknown);
        List<Candidate> left = candidates(viewer, unknown, weights);
        List<Question> questions = new ArrayList<>();
        long asked = lastGenres(viewer);
        while (questions.size() < most && !left.isEmpty()) {
            Candidate best = best(left, asked);
            left.remove(best);
            questions.add(new Question(bundle.catalogue().movie(best.movie), best.knownBy, best.spread));
            asked = bundle.catalogue().genreBits(best.movie);
        }
        return questions;
    }

    private int position(Viewer viewer) {
        return viewer.userId().isPresent()
                ? bundle.users().position(viewer.userId().getAsInt())
                : Index.ABSENT;
    }

    private List<Candidate> candidates(Viewer viewer, BitSet unknown, double[] weights) {
        BitSet open = new BitSet();
        for (int movie : pool) {
            open.set(movie);
        }
        open.andNot(unknown);
        viewer.leaveOut(open);
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int movie = open.nextSetBit(0); movie >= 0; movie = open.nextSetBit(movie + 1)) {
            candidates.add(candidate(movie, weights, all));
        }
        return candidates;
    }

    private Candidate candidate(int movie, double[] weights, double all) {
        double known = 0;
        double sum = PRIOR_STARS;
        double squares = PRIOR_STARS * PRIOR_STARS;
        for (int i = 0; i < byMovie.count(movie); i++) {
            int row = byMovie.row(movie, i);
            double weight = weights[ratings.user(row)];
            double stars = ratings.stars(row);
            known += weight;
            sum += weight * stars;
            squares += weight * stars * stars;
        }
        double mean = sum / (known + 1);
        double spread = Math.sqrt(Math.max(0, squares / (known + 1) - mean * mean));
        return new Candidate(movie, known / all, spread, bundle.catalogue().genreBits(movie));
    }

    private long lastGenres(Viewer viewer) {
        long latest = Long.MIN_VALUE;
        long genres = 0;
        for (int row = 0; row < viewer.ratings().size(); row++) {
            if (viewer.ratings().second(row) >= latest) {
                latest = viewer.ratings().second(row);
                genres = bundle.catalogue().genreBits(viewer.ratings().movie(row));
            }
        }
        return genres;
    }

    private static Candidate best(List<Candidate> candidates, long asked) {
        Candidate best = candidates.get(0);
        for (Candidate candidate : candidates) {
            if (candidate.worth(asked) > best.worth(asked)) {
                best = candidate;
            }
        }
        return best;
    }

    private record Candidate(int movie, double knownBy, double spread, long genres) {
        /** How much an answer may tell, less for a movie of the same genres as the one that was asked about before. */
        double worth(long asked) {
            int either = Long.bitCount(genres | asked);
            double alike = either == 0 ? 0 : (double) Long.bitCount(genres & asked) / either;
            return knownBy * spread * (1 - VARIETY * alike);
        }
    }
}
