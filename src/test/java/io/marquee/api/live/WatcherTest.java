package io.marquee.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WatcherTest {
    private static List<Thread> askers(SampleApi api, AtomicBoolean done, Queue<Reply> replies) {
        List<Thread> threads = new ArrayList<>();
        for (String path : List.of("/user/1/recommendation", "/version", "/user/2/recommendation", "/user/1/rated")) {
            threads.add(new Thread(() -> {
                while (!done.get()) {
                    replies.add(api.get(path));
                }
            }));
        }
        return threads;
    }

    @Test
    void aNewVersionTakesOverWithoutAFailedOrMixedAnswer() throws InterruptedException {
        try (SampleApi api = SampleApi.empty()) {
            String first = api.publish(1);
            AtomicBoolean done = new AtomicBoolean();
            Queue<Reply> replies = new ConcurrentLinkedQueue<>();
            List<Thread> askers = askers(api, done, replies);
            askers.forEach(Thread::start);
            String second = api.publish(2);
            done.set(true);
            for (Thread asker : askers) {
                asker.join();
            }
            assertThat(replies).isNotEmpty().allMatch(reply -> reply.status() == 200);
            assertThat(replies).extracting(WatcherTest::version).containsAnyOf(first);
            assertThat(Set.of(first, second))
                    .containsAll(replies.stream().map(WatcherTest::version).toList());
            assertThat(replies)
                    .filteredOn(reply -> reply.json().has("version"))
                    .allMatch(reply -> reply.json().get("version").textValue().equals(version(reply)));
        }
    }

    private static String version(Reply reply) {
        return reply.header("X-Marquee-Version").orElseThrow();
    }
}
