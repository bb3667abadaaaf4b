package io.marquee.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: what one machine trains, another one with an empty disk serves, to the same list. */
class ServedElsewhereIT {
    @TempDir
    private Path folder;

    @Test
    void fromTheSqliteFileAlone() throws Exception {
        try (SharedStore store = SharedStore.sqlite()) {
            assertSameListElsewhere(store);
        }
    }

    @Test
    void fromMongoWithNothingOnDisk() throws Exception {
        try (SharedStore store = SharedStore.mongo()) {
            assertSameListElsewhere(store);
            assertThat(folder.resolve("web/out")).doesNotExist();
        }
    }

    private void assertSameListElsewhere(SharedStore store) throws Exception {
        Machine trainer = Machine.of(folder.resolve("trainer"), store.environment());
        SmallSet.generate(trainer);
        trainer.run(SmallSet.train(trainer, 1));
        JsonNode expected = trainer.recommend(SmallSet.USER, SmallSet.AT);
        assertThat(expected.get("predictions")).hasSize(10);

        Machine web = Machine.of(folder.resolve("web"), store.environment());
        store.bring(trainer, web);
        try (Server server = web.serve()) {
            assertThat(server.recommend(SmallSet.USER, SmallSet.AT)).isEqualTo(expected);
            assertDocumentsBelongTo(expected, server);
            assertThat(server.get("/version").get("version")).isEqualTo(expected.get("version"));
            assertThat(server.stop()).isEqualTo(Child.STOPPED_BY_SIGTERM);
        }
    }

    private static void assertDocumentsBelongTo(JsonNode list, Server server) throws Exception {
        for (JsonNode line : list.get("predictions")) {
            JsonNode movie = server.get("/movie/" + line.get("movieId") + "/metadata");
            assertThat(movie.get("title")).isEqualTo(line.get("title"));
        }
        JsonNode rated = server.get("/user/" + SmallSet.USER + "/rated?size=500");
        assertThat(rated.findValues("movieId")).isNotEmpty().doesNotContainAnyElementsOf(list.findValues("movieId"));
    }
}
