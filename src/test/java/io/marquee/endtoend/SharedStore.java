package io.marquee.endtoend;

import io.marquee.store.TestMongo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A store, empty at first, that several machines can have. */
interface SharedStore extends AutoCloseable {
    /** What tells a process where the store is. */
    Map<String, String> environment();

    /** Brings to a machine with an empty disk what it needs of another machine's disk to have the store. */
    void bring(Machine from, Machine to) throws IOException;

    @Override
    void close();

    /** A file in each machine's out folder. */
    static SharedStore sqlite() {
        return new SharedStore() {
            @Override
            public Map<String, String> environment() {
                return Map.of();
            }

            @Override
            public void bring(Machine from, Machine to) throws IOException {
                Path file = Path.of("out", "marquee.db");
                Files.createDirectories(to.disk().resolve("out"));
                Files.copy(from.disk().resolve(file), to.disk().resolve(file));
            }

            @Override
            public void close() {}
        };
    }

    /** A database of its own on the real server that tests use; the test is skipped where there is none. */
    static SharedStore mongo() {
        String uri = TestMongo.uri("marquee-end-to-end-" + UUID.randomUUID());
        return new SharedStore() {
            @Override
            public Map<String, String> environment() {
                return Map.of("MONGODB_URI", uri);
            }

            @Override
            public void bring(Machine from, Machine to) {}

            @Override
            public void close() {
                TestMongo.drop(uri);
            }
        };
    }
}
