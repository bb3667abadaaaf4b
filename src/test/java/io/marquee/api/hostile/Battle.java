package io.marquee.api.hostile;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Shoots from several threads, and counts what comes back. */
public final class Battle {
    private static final int MOST_FAULTS = 20;

    private final Target target;
    private final SortedMap<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

    /** Against a server that answers or closes within some milliseconds. */
    public Battle(InetSocketAddress address, int patienceMillis) {
        this.target = new Target(address, patienceMillis);
    }

    /** A shot that the server did not take well. */
    public record Fault(String what, Shot shot) {}

    /** Fires so many shots, and returns when each is answered or its connection closed. */
    public void fire(int shots, int threads, Supplier<Shot> supply) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(shots);
        List<Thread> gunners = IntStream.range(0, threads)
                .mapToObj(gunner -> new Thread(() -> fire(left, supply), "gunner-" + gunner))
                .toList();
        gunners.forEach(Thread::start);
        for (Thread gunner : gunners) {
            gunner.join();
        }
    }

    private void fire(AtomicInteger left, Supplier<Shot> supply) {
        while (left.getAndDecrement() > 0 && faults.size() < MOST_FAULTS) {
            Shot shot = next(supply);
            try {
                judge(shot).ifPresent(what -> faults.add(new Fault(what, shot)));
            } catch (IOException | RuntimeException e) {
                faults.add(new Fault(e.toString(), shot));
            }
        }
    }

    private static synchronized Shot next(Supplier<Shot> supply) {
        return supply.get();
    }

    private Optional<String> judge(Shot shot) throws IOException {
        List<HttpAnswer> answers = HttpAnswer.all(target.shoot(shot), shot.mayAskForHeadersOnly());
        if (shot.manner() == Shot.Manner.ABRUPT) {
            count("not awaited");
            return Optional.empty();
        }
        if (answers.isEmpty()) {
            count("closed");
        }
        answers.forEach(answer -> count("" + answer.status()));
        return Judge.fault(shot, answers);
    }

    private void count(String kind) {
        counts.computeIfAbsent(kind, none -> new AtomicInteger()).incrementAndGet();
    }

    /** How many answers there were of each status, and how many connections that were closed without one. */
    public SortedMap<String, AtomicInteger> counts() {
        return counts;
    }

    /** What went wrong; the battle ends early when it is much. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
