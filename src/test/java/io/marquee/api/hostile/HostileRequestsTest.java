package io.marquee.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.SampleApi;
import io.marquee.api.guard.Limits;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A small form of {@code src/benchmark/run hostile}. */
class HostileRequestsTest {
    private static final String LIST = "/user/12/recommendation?top=20&at=2018-09-24T14:27:30Z";
    private static final Limits IMPATIENT = new Limits(200, Duration.ofSeconds(1), Duration.ofSeconds(2), 4 << 20);

    @Test
    void everyRequestIsAnsweredAsItDeservesAndTheServerGoesOn() throws InterruptedException {
        try (SampleApi api = SampleApi.limited(IMPATIENT)) {
            api.publish(1);
            String before = api.get(LIST).text();
            Battle battle =
                    new Battle(new InetSocketAddress("127.0.0.1", api.server().port()), 20_000);
            Thread slow = new Thread(() -> fire(battle, 60, 20, new Shots(new SplittableRandom(2))::nextSlow));
            slow.start();
            fire(battle, 3_000, 4, new Shots(new SplittableRandom(1))::next);
            slow.join();
            assertThat(faults(battle)).isEmpty();
            assertThat(battle.counts()).containsKeys("200", "201", "204", "400", "404", "405", "413", "414", "431");
            assertThat(api.get(LIST).text()).isEqualTo(before);
        }
    }

    private static void fire(Battle battle, int shots, int threads, java.util.function.Supplier<Shot> supply) {
        try {
            battle.fire(shots, threads, supply);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> faults(Battle battle) {
        return battle.faults().stream()
                .map(fault -> fault.what() + "\n"
                        + new String(fault.shot().bytes(), StandardCharsets.ISO_8859_1)
                                .lines()
                                .limit(8)
                                .toList())
                .toList();
    }
}
