package io.marquee.store;

import io.marquee.data.MovieId;
import io.marquee.people.Changes;
import io.marquee.people.Word;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** People and movies to speak of, for the tests of what people say. */
abstract class PeopleHarness extends StoreHarness {
    static final int ANNA = 7;
    static final int BERT = 8;
    static final MovieId HEAT = new MovieId(6);
    static final MovieId BABE = new MovieId(34);
    static final Optional<RequestKey> NO_KEY = Optional.empty();

    static Optional<RequestKey> key(String key) {
        return Optional.of(new RequestKey(key, "content"));
    }

    static Word rating(int userId, MovieId movieId, int halfStars) {
        return Word.rating(userId, movieId, halfStars, 1_000);
    }

    Word keep(Word word) {
        return store.people().keep(List.of(word), NO_KEY).get(0);
    }

    List<Word> kept() {
        return store.people().since(Changes.FROM_THE_BEGINNING).words();
    }

    static void atOnce(int threads, IntConsumer work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<CompletableFuture<Void>> all = IntStream.range(0, threads)
                    .mapToObj(thread -> CompletableFuture.runAsync(() -> work.accept(thread), pool))
                    .toList();
            all.forEach(CompletableFuture::join);
        } finally {
            pool.shutdown();
        }
    }
}
