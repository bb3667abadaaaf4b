package io.marquee.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final int MOST = 16;

    private final Gate gate = new Gate();

    @Test
    void nobodyTriesForAMomentAfterTheStoreWasOutOfReach() throws InterruptedException {
        assertThatThrownBy(() -> gate.pass(() -> {
                    throw StoreException.unreachable("cut off", null);
                }))
                .hasMessage("cut off");
        assertThatThrownBy(() -> gate.pass(() -> 1)).hasMessageContaining("did not answer a moment ago");
        TimeUnit.MILLISECONDS.sleep(1_050);
        assertThat(gate.pass(() -> 1)).isEqualTo(1);
    }

    @Test
    void everybodyTriesAgainAsSoonAsSomebodyElseWasAnswered() {
        assertThatThrownBy(() -> gate.pass(() -> {
                    throw StoreException.unreachable("cut off", null);
                }))
                .hasMessage("cut off");
        gate.open();
        assertThat(gate.pass(() -> 1)).isEqualTo(1);
    }

    @Test
    void aFaultOfOneRequestIsNoOutage() {
        assertThatThrownBy(() -> gate.pass(() -> {
                    throw new StoreException("damaged row");
                }))
                .hasMessage("damaged row");
        assertThat(gate.pass(() -> 1)).isEqualTo(1);
    }

    @Test
    void onlySomeWaitAtATime() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch inside = new CountDownLatch(MOST);
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            waiting.add(new Thread(() -> gate.pass(() -> {
                inside.countDown();
                return awaited(goOn);
            })));
        }
        waiting.forEach(Thread::start);
        assertThat(awaited(inside)).isTrue();
        assertThatThrownBy(() -> gate.pass(() -> 1))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("too many requests wait");
        goOn.countDown();
        for (Thread thread : waiting) {
            thread.join();
        }
        assertThat(gate.pass(() -> 1)).isEqualTo(1);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
