package io.marquee.analytics;

import io.marquee.clusters.TasteProfile;
import io.marquee.data.Catalogue;
import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.people.Person;
import io.marquee.people.Topic;
import io.marquee.people.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/** What someone who speaks beside the training data has rated by now. */
final class PresentRatings {
    private final int userId;
    private final int[] movies;
    private final int[] halfStars;
    private final long[] seconds;
    private final OptionalInt cluster;

    private PresentRatings(int userId, Map<Integer, Word> byMovie, OptionalInt cluster) {
        this.userId = userId;
        this.movies = byMovie.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.halfStars = byMovie.values().stream().mapToInt(Word::value).toArray();
        this.seconds = byMovie.values().stream().mapToLong(Word::second).toArray();
        this.cluster = cluster;
    }

    /**
     * The ratings of the training data, as far as later words do not replace them or take them back. Someone whose ratings are
     * still the same stays in the cluster of the training; everyone else belongs to the nearest one.
     *
     * @param nearest the id of the cluster that is nearest to a taste profile
     */
    static PresentRatings of(Person person, Activity trained, ToIntFunction<double[]> nearest) {
        Map<Integer, Word> before = trained(person.userId(), trained);
        Map<Integer, Word> now = new LinkedHashMap<>(before);
        Index movies = trained.catalogue().index();
        for (Word word : person.words(Topic.RATING)) {
            int movie = movies.position(word.movieId().value());
            now.remove(movie);
            if (movie != Index.ABSENT && word.holds()) {
                now.put(movie, word.withRevision(0));
            }
        }
        OptionalInt cluster = now.equals(before) && !before.isEmpty()
                ? OptionalInt.of(trained.cluster(trained.user(person.userId())))
                : nearest(now, trained.catalogue(), nearest);
        return new PresentRatings(person.userId(), now, cluster);
    }

    private static Map<Integer, Word> trained(int userId, Activity trained) {
        Map<Integer, Word> ratings = new LinkedHashMap<>();
        int position = trained.user(userId);
        if (position != Index.ABSENT) {
            trained.ratings(position, (user, movie, halfStars, second) -> {
                MovieId id = trained.catalogue().movie(movie).id();
                ratings.put(movie, Word.rating(userId, id, halfStars, second));
            });
        }
        return ratings;
    }

    private static OptionalInt nearest(
            Map<Integer, Word> ratings, Catalogue catalogue, ToIntFunction<double[]> nearest) {
        int[] movies = ratings.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] profile = TasteProfile.of(movies, catalogue);
        return TasteProfile.isKnown(profile) ? OptionalInt.of(nearest.applyAsInt(profile)) : OptionalInt.empty();
    }

    int userId() {
        return userId;
    }

    int cluster() {
        return cluster.orElse(Activity.NO_CLUSTER);
    }

    void show(int user, RatingSink sink) {
        for (int i = 0; i < movies.length; i++) {
            sink.rating(user, movies[i], halfStars[i], seconds[i]);
        }
    }
}
