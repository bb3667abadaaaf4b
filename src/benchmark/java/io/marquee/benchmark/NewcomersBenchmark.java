package io.marquee.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.benchmark.Program.Served;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/**
 * How well newcomers are served, from outside: trains without some users, lets them join over HTTP with their first ratings by
 * time, and predicts their other ratings; then trains anew, with these first ratings in the data, and predicts the same ratings
 * again. Usage: {@code NewcomersBenchmark FOLDER [USERS [RATINGS [SEED]]]}, a folder in the CSV form of MovieLens.
 */
public final class NewcomersBenchmark {
    private final Path data;
    private final int given;
    private final Map<Integer, List<Rating>> newcomers;

    private NewcomersBenchmark(Path data, int users, int given, long seed) throws IOException {
        this.data = data;
        this.given = given;
        Map<Integer, List<Rating>> byUser = read(data.resolve("ratings.csv"))
                .collect(Collectors.groupingBy(Rating::userId, TreeMap::new, Collectors.toCollection(ArrayList::new)));
        List<Integer> ids = new ArrayList<>(byUser.keySet());
        Collections.shuffle(ids, new Random(seed));
        this.newcomers = new TreeMap<>();
        for (int id : ids.subList(0, users)) {
            byUser.get(id).sort(Comparator.comparingLong(Rating::second).thenComparing(Rating::movieId));
            newcomers.put(id, byUser.get(id));
        }
    }

    /** Runs it once. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path data = Path.of(arguments[0]);
        int users = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        int given = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
        new NewcomersBenchmark(data, users, given, seed).run(Files.createTempDirectory("newcomers"));
    }

    private void run(Path scratch) throws IOException, InterruptedException {
        Path others = withoutNewcomers(Files.createDirectory(scratch.resolve("others")));
        Program program = new Program(scratch.resolve("out"));
        program.train(others);
        Map<Integer, Integer> ids = new TreeMap<>();
        double folded;
        try (Served server = program.serve()) {
            for (int newcomer : newcomers.keySet()) {
                ids.put(newcomer, server.ask("POST", "/user", "").get("userId").intValue());
            }
            rate(server, ids);
            folded = rmse(server, ids);
        }
        program.train(others);
        try (Served server = program.serve()) {
            double retrained = rmse(server, ids);
            print("%d newcomers with %d ratings each, RMSE of their others:", ids.size(), given);
            print("taken in %.4f, trained anew %.4f, difference %+.4f", folded, retrained, folded - retrained);
        }
    }

    private Path withoutNewcomers(Path folder) throws IOException {
        for (String file : Set.of("movies.csv", "links.csv")) {
            Files.copy(data.resolve(file), folder.resolve(file));
        }
        List<String> lines = Files.readAllLines(data.resolve("ratings.csv"));
        List<String> kept = lines.stream()
                .filter(line -> line.startsWith("userId")
                        || !newcomers.containsKey(Rating.of(line).userId()))
                .toList();
        Files.write(folder.resolve("ratings.csv"), kept);
        return folder;
    }

    /** Gives each newcomer their first ratings one by one, and times the write and the first list after it. */
    private void rate(Served server, Map<Integer, Integer> ids) throws IOException, InterruptedException {
        Histogram writes = new Histogram(3);
        Histogram lists = new Histogram(3);
        Histogram again = new Histogram(3);
        for (var newcomer : newcomers.entrySet()) {
            String path = "/user/" + ids.get(newcomer.getKey());
            for (Rating rating : newcomer.getValue()
                    .subList(0, Math.min(given, newcomer.getValue().size()))) {
                String json =
                        "{\"rating\":" + rating.stars + ",\"at\":\"" + Instant.ofEpochSecond(rating.second) + "\"}";
                record(writes, server, "PUT", path + "/rating/" + rating.movieId, json);
                record(lists, server, "GET", path + "/recommendation", "");
                record(again, server, "GET", path + "/recommendation", "");
            }
        }
        print("a rating: p50 %.1f ms, p99 %.1f ms", percentile(writes, 50), percentile(writes, 99));
        print("the first list after it: p50 %.1f ms, p99 %.1f ms", percentile(lists, 50), percentile(lists, 99));
        print("the same list once more: p50 %.1f ms, p99 %.1f ms", percentile(again, 50), percentile(again, 99));
    }

    private static void record(Histogram times, Served server, String method, String path, String json)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        server.ask(method, path, json);
        times.recordValue((System.nanoTime() - start) / 1_000);
    }

    private static double percentile(Histogram times, double share) {
        return times.getValueAtPercentile(share) / 1e3;
    }

    private double rmse(Served server, Map<Integer, Integer> ids) throws IOException, InterruptedException {
        double squares = 0;
        int count = 0;
        for (var newcomer : newcomers.entrySet()) {
            List<Rating> all = newcomer.getValue();
            for (Rating rating : all.subList(Math.min(given, all.size()), all.size())) {
                String path = "/user/" + ids.get(newcomer.getKey()) + "/prediction/" + rating.movieId + "?at="
                        + Instant.ofEpochSecond(rating.second);
                JsonNode prediction = server.ask("GET", path, "");
                double error = prediction.get("predictedRating").doubleValue() - rating.stars;
                squares += error * error;
                count++;
            }
        }
        return Math.sqrt(squares / count);
    }

    private static Stream<Rating> read(Path ratings) throws IOException {
        return Files.readAllLines(ratings).stream().skip(1).map(Rating::of);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private record Rating(int userId, int movieId, double stars, long second) {
        static Rating of(String line) {
            String[] fields = line.split(",");
            return new Rating(
                    Integer.parseInt(fields[0]),
                    Integer.parseInt(fields[1]),
                    Double.parseDouble(fields[2]),
                    Long.parseLong(fields[3]));
        }
    }
}
