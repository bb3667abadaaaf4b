package io.marquee.data.generate;

import io.marquee.progress.Progress;
import java.io.IOException;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Lets invented users rate invented movies, one user after the other, so that memory does not grow with the ratings. */
final class SyntheticHistory {
    private static final int MOST_GROUPS = 8;
    private static final int USERS_A_GROUP = 10;
    private static final int LONGEST_PAUSE = 40;
    private static final int DAYS_AFTER_RELEASE = 30;

    private final SyntheticSpec spec;
    private final SyntheticMovies movies;
    private final TasteGroup[] groups;
    private final MoviePicker picker;
    private final RandomGenerator random;

    SyntheticHistory(SyntheticSpec spec, RandomGenerator random) {
        this.spec = spec;
        this.random = random;
        this.movies = SyntheticMovies.invent(spec.movies(), random);
        this.groups = new TasteGroup[Math.min(MOST_GROUPS, 1 + spec.users() / USERS_A_GROUP)];
        Arrays.setAll(groups, group -> TasteGroup.invent(movies, random));
        this.picker = new MoviePicker(movies);
    }

    SyntheticMovies movies() {
        return movies;
    }

    /** Makes all ratings; once. */
    void play(RatingSink sink, Progress progress) throws IOException {
        int[] counts = RatingCounts.of(spec, random);
        try (Progress.Task task = progress.start("generating ratings", spec.ratings())) {
            for (int user = 0; user < counts.length; user++) {
                play(user + 1, counts[user], sink);
                task.advance(counts[user]);
            }
        }
    }

    private void play(int userId, int count, RatingSink sink) throws IOException {
        TasteGroup group = groups[random.nextInt(groups.length)];
        SyntheticUser user = new SyntheticUser(movies, group, random);
        long[] sessions = Calendar.sessions(count, random);
        int[] picked = picker.pick(count, group, sessions[sessions.length - 1], random);
        long[] seconds = seconds(picked, sessions);
        for (long key : byMovie(picked)) {
            int choice = (int) key;
            int movie = picked[choice];
            sink.accept(userId, movies.ids[movie], user.halfStars(movie), seconds[choice]);
        }
    }

    /** A time for each choice: session by session, and never before the movie is released. */
    private long[] seconds(int[] picked, long[] sessions) {
        long[] seconds = new long[picked.length];
        int session = -1;
        long clock = 0;
        for (int choice = 0; choice < picked.length; choice++) {
            int due = (int) ((long) choice * sessions.length / picked.length);
            clock = due > session ? Math.max(clock, sessions[due]) : clock + 1 + random.nextInt(LONGEST_PAUSE);
            session = due;
            long released = movies.released[picked[choice]];
            seconds[choice] = clock > released ? clock : released + random.nextLong(DAYS_AFTER_RELEASE * Calendar.DAY);
        }
        return seconds;
    }

    private static long[] byMovie(int[] picked) {
        long[] keys = new long[picked.length];
        Arrays.setAll(keys, choice -> (long) picked[choice] << Integer.SIZE | choice);
        Arrays.sort(keys);
        return keys;
    }
}
