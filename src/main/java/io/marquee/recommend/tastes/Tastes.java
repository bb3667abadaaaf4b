package io.marquee.recommend.tastes;

import io.marquee.data.Catalogue;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares people by their ratings, as {@link Likeness} says. All ratings are gone through for every question, in their order: a
 * millisecond for some hundred thousand of them, and no memory. Immutable and safe from any thread.
 */
public final class Tastes {
    private static final int MOST_FAVOURITES = 3;
    private static final Comparator<SharedMovie> MOST_LOVED = Comparator.comparingDouble(SharedMovie::sum)
            .reversed()
            .thenComparing(shared -> shared.movie().id().value());
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::similarity).reversed().thenComparing(Candidate::user);

    private final Catalogue catalogue;
    private final Ratings all;
    private final Grouping byUser;

    /**
     * Compares with everyone of a set.
     *
     * @param byUser the rows of each user
     */
    public Tastes(Catalogue catalogue, Ratings all, Grouping byUser) {
        this.catalogue = catalogue;
        this.all = all;
        this.byUser = byUser;
    }

    /**
     * The users of the set whose taste is most like someone's; only those who are rather alike than not.
     *
     * @param own all ratings of that person alone
     * @param eligible tells by their id who may be named
     * @return at most {@code top}, the most similar first, of equals the lower id
     */
    public List<SimilarUser> nearest(Ratings own, IntPredicate eligible, int top) {
        Rater rater = Rater.of(own);
        PriorityQueue<Candidate> best = new PriorityQueue<>(BEST_FIRST.reversed());
        for (int user = 0; user < byUser.keys(); user++) {
            Likeness likeness = likeness(rater, user);
            if (likeness.similarity() > 0 && eligible.test(all.users().id(user))) {
                best.add(new Candidate(user, likeness));
                if (best.size() > top) {
                    best.remove();
                }
            }
        }
        return best.stream()
                .sorted(BEST_FIRST)
                .map(candidate -> described(rater, candidate))
                .toList();
    }

    private Likeness likeness(Rater rater, int user) {
        int count = byUser.count(user);
        int from = count == 0 ? 0 : byUser.row(user, 0);
        return rater.likeness(all, from, from + count);
    }

    private SimilarUser described(Rater rater, Candidate candidate) {
        int user = candidate.user();
        Stream<SharedMovie> shared =
                shared(rater, all, IntStream.range(0, byUser.count(user)).map(i -> byUser.row(user, i)));
        List<SharedMovie> favourites = shared.filter(SharedMovie::isFavourite)
                .sorted(MOST_LOVED)
                .limit(MOST_FAVOURITES)
                .toList();
        return new SimilarUser(all.users().id(user), candidate.likeness(), favourites);
    }

    private Stream<SharedMovie> shared(Rater rater, Ratings theirs, IntStream rows) {
        return rows.filter(row -> rater.rated(theirs.movie(row)))
                .mapToObj(row -> new SharedMovie(
                        catalogue.movie(theirs.movie(row)),
                        rater.halfStars(theirs.movie(row)) / 2.0,
                        theirs.stars(row)));
    }

    /** Two people side by side, each with all ratings of that person alone. */
    public Pair compare(Ratings own, Ratings theirs) {
        Rater rater = Rater.of(own);
        Likeness likeness = rater.likeness(theirs, 0, theirs.size());
        List<SharedMovie> movies = shared(rater, theirs, IntStream.range(0, theirs.size()))
                .sorted(MOST_LOVED)
                .toList();
        return new Pair(own.size(), theirs.size(), likeness, movies);
    }

    /** The likeness of everyone to everyone: people × people, the same from both sides. */
    public List<List<Likeness>> compareAll(List<Ratings> people) {
        List<List<Likeness>> rows = new ArrayList<>();
        for (Ratings own : people) {
            Rater rater = Rater.of(own);
            rows.add(people.stream()
                    .map(theirs -> rater.likeness(theirs, 0, theirs.size()))
                    .toList());
        }
        return rows;
    }

    private record Candidate(int user, Likeness likeness) {
        double similarity() {
            return likeness.similarity();
        }
    }
}
