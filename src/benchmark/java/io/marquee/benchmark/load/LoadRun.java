package io.marquee.benchmark.load;

import io.marquee.benchmark.ServedCopy;
import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import java.io.IOException;
import java.io.Writer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Mixed load on a server of its own: first as much as it can take, then a share of that at a constant rate, with another
 * version published every minute by another process. A latency counts from the moment that the request was due, so that a
 * server that halts does not hide what it kept waiting. Usage: {@code LoadRun MINUTES SHARE OUT-DIR}.
 */
public final class LoadRun {
    private static final int CAPACITY_CALLERS = 4;
    private static final int CAPACITY_SECONDS = 20;
    private static final int CALLERS = 24;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final double MOST_P99_MILLIS = 30;

    private final ServedCopy server;
    private final int[] users;
    private final int[] movies;
    private final Map<Integer, Set<Integer>> rated = new ConcurrentHashMap<>();
    private final AtomicLong seeds = new AtomicLong(1);

    private LoadRun(ServedCopy server, Bundle bundle) {
        this.server = server;
        this.users = bundle.users().ids().toArray();
        this.movies = bundle.catalogue().index().ids().toArray();
    }

    /** Runs it once; the exit code is 1 when there was an error or lists came too late. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path out = Path.of(arguments[2]);
        boolean well;
        try (ServedCopy server = ServedCopy.of(out)) {
            Bundle bundle = BundleFile.read(out.resolve("marquee.bundle")).bundle();
            well = new LoadRun(server, bundle).run(Integer.parseInt(arguments[0]), Double.parseDouble(arguments[1]));
        }
        System.exit(well ? 0 : 1);
    }

    private boolean run(int minutes, double share) throws IOException, InterruptedException {
        double capacity = capacity();
        double rate = capacity * share;
        print("capacity %.0f requests/s with %d callers; from now on %.0f/s", capacity, CAPACITY_CALLERS, rate);
        print("for each kind: count, p50, p99 and longest in ms");
        Figures all = new Figures();
        Process publisher = publisher();
        try (Writer signal = publisher.outputWriter()) {
            for (int minute = 1; minute <= minutes; minute++) {
                signal.write("publish\n");
                signal.flush();
                Figures figures = constant(rate, MINUTE);
                print("minute %d, %d MB resident%s", minute, server.residentMegabytes(), figures.line());
                all.addAll(figures);
            }
        }
        publisher.waitFor();
        print("all, %d MB resident%s", server.residentMegabytes(), all.line());
        all.errors().forEach((error, times) -> print("ERROR, %d times: %s", times, error));
        return all.errors().isEmpty() && all.p99Millis(Kind.RECOMMENDATION) <= MOST_P99_MILLIS;
    }

    private Process publisher() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx300m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishAgain.class.getName(),
                        server.out().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Requests per second when every caller asks again as soon as it is answered; the first half only warms up. */
    private double capacity() throws InterruptedException {
        Figures figures = new Figures();
        long start = System.nanoTime();
        long half = start + TimeUnit.SECONDS.toNanos(CAPACITY_SECONDS) / 2;
        long end = start + TimeUnit.SECONDS.toNanos(CAPACITY_SECONDS);
        together(
                CAPACITY_CALLERS,
                () -> due -> {
                    long now = System.nanoTime();
                    return now < end ? now : -1;
                },
                (kind, due, now) -> {
                    if (due >= half) {
                        figures.add(kind, now - due);
                    }
                },
                figures);
        figures.errors().forEach((error, times) -> print("ERROR, %d times: %s", times, error));
        return figures.count() * 2.0 / CAPACITY_SECONDS;
    }

    /** So many requests per second for some time, whether answers come or not. */
    private Figures constant(double rate, long nanos) throws InterruptedException {
        Figures figures = new Figures();
        long start = System.nanoTime();
        AtomicLong next = new AtomicLong();
        together(
                CALLERS,
                () -> before -> {
                    long due = (long) (next.getAndIncrement() * 1e9 / rate);
                    return due < nanos ? start + due : -1;
                },
                (kind, due, now) -> figures.add(kind, now - due),
                figures);
        return figures;
    }

    /** When the next request is due, in nanoseconds of the clock; negative when there is none. */
    private interface Timetable {
        long next(long before);
    }

    private interface Ear {
        void hear(Kind kind, long due, long now);
    }

    private void together(int callers, Supplier<Timetable> timetable, Ear ear, Figures errors)
            throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            long seed = seeds.getAndIncrement();
            threads.add(new Thread(() -> call(new SplittableRandom(seed), timetable.get(), ear, errors)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void call(SplittableRandom random, Timetable timetable, Ear ear, Figures errors) {
        InetSocketAddress address = server.socket();
        try (Caller caller = new Caller(address, users, movies, rated, random)) {
            for (long due = timetable.next(0); due >= 0; due = timetable.next(due)) {
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                Kind kind = Kind.any(random);
                try {
                    caller.ask(kind);
                    ear.hear(kind, due, System.nanoTime());
                } catch (IOException e) {
                    errors.addError(kind, e);
                }
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
