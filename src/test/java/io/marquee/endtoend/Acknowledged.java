package io.marquee.endtoend;

import io.marquee.data.MovieId;
import io.marquee.people.Word;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What one writer was told to be kept. The writer numbers its ratings and gives each the time of its number, so that of two on
 * the same movie the kept one tells which it is.
 *
 * @param last the number of the last acknowledged rating of each movie
 * @param sent the number of the last rating that was sent, acknowledged or not
 */
record Acknowledged(int userId, Map<MovieId, Integer> last, AtomicInteger sent, AtomicInteger count) {
    static Acknowledged by(int userId) {
        return new Acknowledged(userId, new ConcurrentHashMap<>(), new AtomicInteger(), new AtomicInteger());
    }

    /** The rating of a number, of one movie after the other, and each time another one. */
    Word rating(int number, List<MovieId> movies) {
        return Word.rating(userId, movies.get(number % movies.size()), 1 + number / movies.size() % 10, number);
    }

    /** The next rating to send. */
    Word next(List<MovieId> movies) {
        return rating(sent.incrementAndGet(), movies);
    }

    /** A rating was acknowledged. */
    void add(Word rating) {
        last.put(rating.movieId(), (int) rating.second());
        count.incrementAndGet();
    }

    /** How many movies' last acknowledged ratings are not there, nor a later one that was sent and not acknowledged. */
    int lost(Map<MovieId, Word> kept, List<MovieId> movies) {
        return (int) last.entrySet().stream()
                .filter(told -> !isThere(kept.get(told.getKey()), told.getValue(), movies))
                .count();
    }

    private boolean isThere(Word kept, int acknowledged, List<MovieId> movies) {
        return kept != null
                && kept.second() >= acknowledged
                && kept.second() <= sent.get()
                && kept.sameAs(rating((int) kept.second(), movies));
    }
}
