package io.marquee.people;

import io.marquee.data.MovieId;
import java.util.List;

/**
 * A person's latest word on a movie. Of two words on the same topic the one of the higher revision holds.
 *
 * @param userId whose word it is
 * @param movieId about which movie
 * @param topic what about it
 * @param value half-stars (1 … 10) for a rating, 1 for a mark; {@value #TAKEN_BACK} when it was taken back
 * @param second when, in seconds since 1970-01-01T00:00Z
 * @param revision grows with every change of this word; 0 before the store has given one
 */
public record Word(int userId, MovieId movieId, Topic topic, int value, long second, long revision) {
    /** The value of a word that was taken back. */
    public static final int TAKEN_BACK = 0;

    private static final int MOST_HALF_STARS = 10;

    /** Refuses values that no topic has. */
    public Word {
        int most = topic == Topic.RATING ? MOST_HALF_STARS : 1;
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(topic + " " + value + ": 0 … " + most + " expected");
        }
    }

    /** A rating that no store has seen yet. */
    public static Word rating(int userId, MovieId movieId, int halfStars, long second) {
        return new Word(userId, movieId, Topic.RATING, halfStars, second, 0);
    }

    /** A mark that no store has seen yet. */
    public static Word mark(int userId, MovieId movieId, Topic topic, long second) {
        return new Word(userId, movieId, topic, 1, second, 0);
    }

    /** Takes back what was said on a topic; no store has seen it yet. */
    public static Word takenBack(int userId, MovieId movieId, Topic topic, long second) {
        return new Word(userId, movieId, topic, TAKEN_BACK, second, 0);
    }

    /**
     * Who says all of these.
     *
     * @throws IllegalArgumentException when nobody does, or several people do
     */
    public static int soleSpeaker(List<Word> words) {
        List<Integer> speakers = words.stream().map(Word::userId).distinct().toList();
        if (speakers.size() != 1) {
            throw new IllegalArgumentException("words of users " + speakers + ": words of one person expected");
        }
        return speakers.get(0);
    }

    /** This word as a store keeps it. */
    public Word withRevision(long newRevision) {
        return new Word(userId, movieId, topic, value, second, newRevision);
    }

    /** Whether it holds: it was not taken back. */
    public boolean holds() {
        return value != TAKEN_BACK;
    }

    /** Whether both say the same on the same topic of the same movie, whenever they were said. */
    public boolean sameAs(Word other) {
        return userId == other.userId && movieId.equals(other.movieId) && topic == other.topic && value == other.value;
    }
}
