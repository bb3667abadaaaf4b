package io.marquee.benchmark.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Asks as users of an app do, and knows what must come back: a movie that someone rated is in none of their lists from the
 * moment that the rating is acknowledged.
 */
final class Caller implements AutoCloseable {
    private static final Pattern MOVIE_ID = Pattern.compile("\"movieId\":(\\d+)");
    private static final List<String> ANALYTICS =
            List.of("/analytics/activity?by=month", "/analytics/top-movies?top=20");

    private final KeptAlive connection;
    private final int[] users;
    private final int[] movies;
    private final Map<Integer, Set<Integer>> rated;
    private final RandomGenerator random;

    /** Callers share what they know of each user's ratings. */
    Caller(
            InetSocketAddress server,
            int[] users,
            int[] movies,
            Map<Integer, Set<Integer>> rated,
            RandomGenerator random) {
        this.connection = new KeptAlive(server);
        this.users = users.clone();
        this.movies = movies.clone();
        this.rated = rated;
        this.random = random;
    }

    /**
     * Asks once.
     *
     * @throws IOException when the answer is not as it must be
     */
    void ask(Kind kind) throws IOException {
        int user = users[random.nextInt(users.length)];
        switch (kind) {
            case RECOMMENDATION -> recommend(user);
            case WRITE -> rate(user, movies[random.nextInt(movies.length)]);
            case ANALYTICS -> require(send("GET", ANALYTICS.get(random.nextInt(ANALYTICS.size())), ""), 200);
        }
    }

    private KeptAlive.Reply send(String method, String path, String json) throws IOException {
        try {
            return connection.send(method, path, json);
        } catch (IOException e) {
            connection.close();
            throw e;
        }
    }

    private void recommend(int user) throws IOException {
        Set<Integer> out = Set.copyOf(rated.getOrDefault(user, Set.of()));
        KeptAlive.Reply reply = require(send("GET", "/user/" + user + "/recommendation", ""), 200);
        boolean comesBack = MOVIE_ID.matcher(reply.body())
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .anyMatch(out::contains);
        if (comesBack) {
            throw new IOException("a movie that user " + user + " has rated is on the list");
        }
    }

    private void rate(int user, int movie) throws IOException {
        String stars = Double.toString(random.nextInt(1, 11) / 2.0);
        require(send("PUT", "/user/" + user + "/rating/" + movie, "{\"rating\":" + stars + "}"), 200);
        rated.computeIfAbsent(user, nobody -> ConcurrentHashMap.newKeySet()).add(movie);
    }

    private static KeptAlive.Reply require(KeptAlive.Reply reply, int status) throws IOException {
        if (reply.status() != status) {
            throw new IOException("status " + reply.status() + ": " + reply.body());
        }
        return reply;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
