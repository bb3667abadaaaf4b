package io.marquee.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the server while four people rate movies: every rating that was acknowledged is there, and the next server starts. */
public final class KillServerWhileWritingIT {
    private static final int KILLS = 4;
    private static final int WRITERS = 4;
    private static final int RATINGS = 100;

    @TempDir
    private Path folder;

    @Test
    void losesNothingInSqlite() throws Exception {
        try (SharedStore store = SharedStore.sqlite()) {
            killAgainAndAgain(store);
        }
    }

    @Test
    void losesNothingInMongo() throws Exception {
        try (SharedStore store = SharedStore.mongo()) {
            killAgainAndAgain(store);
        }
    }

    private void killAgainAndAgain(SharedStore store) throws Exception {
        Machine machine = trained(folder, store);
        WritersUnderFire fire = WritersUnderFire.of(machine, SmallSet.movies(machine), WRITERS, RATINGS);
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = fire.acknowledged();
            WritersUnderFire.Toll toll = fire.round();
            assertThat(toll.lost()).as("%s at kill %d", toll, kill).isZero();
            assertThat(fire.acknowledged()).isGreaterThan(before);
        }
    }

    private static Machine trained(Path folder, SharedStore store) throws Exception {
        Machine machine = Machine.of(folder, store.environment());
        SmallSet.generate(machine);
        machine.succeed(SmallSet.train(machine, 1));
        return machine;
    }

    /** The full size, with a line for each kill: takes {@code sqlite} or {@code mongo}, the kills, and ratings a writer. */
    public static void main(String... arguments) throws Exception {
        boolean mongo = arguments.length > 0 && arguments[0].equals("mongo");
        int kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        int ratings = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5_000;
        int lost = 0;
        try (SharedStore store = mongo ? SharedStore.mongo() : SharedStore.sqlite()) {
            Machine machine = trained(Files.createTempDirectory("marquee-kills"), store);
            WritersUnderFire fire = WritersUnderFire.of(machine, SmallSet.movies(machine), WRITERS, ratings);
            for (int kill = 1; kill <= kills; kill++) {
                WritersUnderFire.Toll toll = fire.round();
                lost += toll.lost();
                System.out.printf(
                        "kill %2d: %,d writes acknowledged so far, %,d words to be found, %,d found, %,d lost%n",
                        kill, fire.acknowledged(), toll.acknowledged(), toll.found(), toll.lost());
            }
        }
        System.exit(lost == 0 ? 0 : 1);
    }
}
