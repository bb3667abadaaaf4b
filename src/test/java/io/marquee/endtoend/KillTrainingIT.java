package io.marquee.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills training runs at random moments, from their start to their end: whatever is left, a server starts on it and answers
 * from one whole version, with the list that this version gives when nothing is killed.
 */
class KillTrainingIT {
    private static final int KILLS = 20;
    private static final int MOST_RUNS = 6 * KILLS;
    private static final List<Integer> SEEDS = List.of(1, 2, 3);

    @TempDir
    private static Path folder;

    private static Machine undisturbed;
    private static final List<JsonNode> LISTS = new ArrayList<>();
    private static List<Step> steps = List.of();

    private final Random random = new Random(7);

    @BeforeAll
    static void trainUndisturbed() throws Exception {
        undisturbed =
                Machine.of(folder.resolve("undisturbed"), SharedStore.sqlite().environment());
        SmallSet.generate(undisturbed);
        for (int seed : SEEDS) {
            Child run = undisturbed.succeed(SmallSet.train(undisturbed, seed));
            steps = seed == 1 ? Step.of(run.err()) : steps;
            LISTS.add(undisturbed.recommend(SmallSet.USER, SmallSet.AT));
        }
        assertThat(LISTS).extracting(list -> list.get("version")).doesNotHaveDuplicates();
        assertThat(steps).hasSize(9);
    }

    @Test
    void leavesAWholeVersionInSqlite() throws Exception {
        try (SharedStore store = SharedStore.sqlite()) {
            killAgainAndAgain(Machine.of(folder.resolve("sqlite"), store.environment()));
        }
    }

    @Test
    void leavesAWholeVersionInMongo() throws Exception {
        try (SharedStore store = SharedStore.mongo()) {
            killAgainAndAgain(Machine.of(folder.resolve("mongo"), store.environment()));
        }
    }

    private void killAgainAndAgain(Machine machine) throws Exception {
        SmallSet.copy(undisturbed, machine);
        machine.succeed(SmallSet.train(machine, SEEDS.get(0)));
        int current = 0;
        int kills = 0;
        double haste = 1;
        for (int run = 0; kills < KILLS; run++) {
            assertThat(run).as("runs that it took to kill %d", kills).isLessThan(MOST_RUNS);
            int other = other(current, run);
            if (killed(machine, other, steps.get(run % steps.size()), haste)) {
                current = assertServed(machine, current, other);
                kills++;
                haste = 1;
            } else {
                current = other;
                haste /= 2;
            }
        }
        machine.succeed(SmallSet.train(machine, SEEDS.get(other(current, 0))));
        assertServed(machine, other(current, 0), other(current, 0));
    }

    /** One of the plans whose version is not the current one, so that a run has something to do to its end. */
    private static int other(int current, int run) {
        return (current + 1 + run % (SEEDS.size() - 1)) % SEEDS.size();
    }

    /**
     * Whether a run was killed. What earlier ones have left may make it too short for that, and then it has published; the
     * next is to be killed in more haste.
     *
     * @param haste the part of the step, from its beginning, that the moment is drawn from
     */
    private boolean killed(Machine machine, int plan, Step step, double haste) throws Exception {
        try (Child run = machine.start(SmallSet.train(machine, SEEDS.get(plan)))) {
            if (run.awaitOnErr(step.after()).isPresent()) {
                Thread.sleep(random.nextLong((long) (haste * step.millis()) + 1));
            }
            run.kill();
            int code = run.awaitExit();
            assertThat(code).as(run::err).isIn(0, Child.KILLED);
            return code == Child.KILLED;
        }
    }

    /** Returns which plan's version is served: the one before, or the killed run's. */
    private static int assertServed(Machine machine, int before, int killed) throws Exception {
        try (Server server = machine.serve()) {
            assertThat(server.get("/ready").get("status").textValue()).isEqualTo("ready");
            JsonNode list = server.recommend(SmallSet.USER, SmallSet.AT);
            assertThat(list).isIn(LISTS.get(before), LISTS.get(killed));
            JsonNode version = server.get("/version");
            assertThat(version.get("version")).isEqualTo(list.get("version"));
            int served = LISTS.indexOf(list);
            assertThat(version.get("seed").intValue()).isEqualTo(SEEDS.get(served));
            assertThat(server.get("/user/" + SmallSet.USER + "/rated?size=500").get("items"))
                    .isNotEmpty();
            assertThat(server.stop()).isEqualTo(Child.STOPPED_BY_SIGTERM);
            return served;
        }
    }
}
