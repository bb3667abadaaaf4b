package io.marquee.endtoend;

import io.marquee.data.MovieId;
import io.marquee.people.Changes;
import io.marquee.people.Word;
import io.marquee.store.Store;
import io.marquee.store.Stores;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writers who rate movies through the API of a server that is killed, at a random count of acknowledged ratings, again and
 * again. After each kill the next server must start, and the store have every rating that was acknowledged so far.
 *
 * @param movies those that can be rated
 * @param each how many ratings each writer has to write before a kill, at most
 */
record WritersUnderFire(Machine machine, List<MovieId> movies, int each, List<Acknowledged> writers, Random random) {
    /** How many ratings were acknowledged in all, how many of them the store had, and how many were lost. */
    record Toll(int acknowledged, int found, int lost) {}

    static WritersUnderFire of(Machine machine, List<MovieId> movies, int writers, int each) {
        List<Acknowledged> all =
                IntStream.rangeClosed(1, writers).mapToObj(Acknowledged::by).toList();
        return new WritersUnderFire(machine, movies, each, all, new Random(each));
    }

    /** One server's life: ends when it was killed, and tells what the store has. */
    Toll round() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        AtomicInteger left = new AtomicInteger(1 + random.nextInt(writers.size() * each));
        try (Server server = machine.serve()) {
            List<CompletableFuture<Void>> work = writers.stream()
                    .map(writer -> CompletableFuture.runAsync(() -> write(server, writer, left), threads))
                    .toList();
            work.forEach(CompletableFuture::join);
            server.child().awaitExit();
        } finally {
            threads.shutdown();
        }
        return toll();
    }

    private void write(Server server, Acknowledged writer, AtomicInteger left) {
        try {
            while (server.child().isAlive()) {
                Word rating = writer.next(movies);
                server.put(
                        "/user/" + writer.userId() + "/rating/" + rating.movieId(),
                        Map.of(
                                "rating",
                                rating.value() / 2.0,
                                "at",
                                Instant.ofEpochSecond(rating.second()).toString()));
                writer.add(rating);
                if (left.decrementAndGet() == 0) {
                    server.child().kill();
                }
            }
        } catch (IOException killed) {
            server.child().kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Toll toll() {
        try (Store store = Stores.open(machine.store())) {
            Map<Integer, Map<MovieId, Word>> kept = store.people().since(Changes.FROM_THE_BEGINNING).words().stream()
                    .collect(Collectors.groupingBy(Word::userId, Collectors.toMap(Word::movieId, word -> word)));
            int acknowledged =
                    writers.stream().mapToInt(one -> one.last().size()).sum();
            int lost = writers.stream()
                    .mapToInt(one -> one.lost(kept.getOrDefault(one.userId(), Map.of()), movies))
                    .sum();
            return new Toll(acknowledged, acknowledged - lost, lost);
        }
    }

    /** How many ratings were acknowledged in all, those among them that newer ones replaced. */
    int acknowledged() {
        return writers.stream().mapToInt(one -> one.count().get()).sum();
    }
}
