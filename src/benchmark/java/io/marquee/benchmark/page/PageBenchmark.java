package io.marquee.benchmark.page;

import io.marquee.benchmark.ServedCopy;
import io.marquee.bundle.BundleFile;
import io.marquee.web.browser.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How heavy and how quick the page is, over a server in a process of its own with the memory of a 512 MB machine. The exit code
 * is 1 where a target is missed. Usage: {@code PageBenchmark [OUT-DIR]}.
 */
public final class PageBenchmark {
    private static final int VIEWS = 20;
    private static final int CLICKS = 50;
    private static final int GIVEN = 20;
    private static final long MOST_KILOBYTES = 300;
    private static final long MOST_MILLIS_TO_SEE = 1_000;
    private static final long MOST_MILLIS_TO_REFRESH = 300;

    private final Target seen = Target.of("first view, navigation to shelves", "ms", MOST_MILLIS_TO_SEE);
    private final Target bytes = Target.of("first view, over the wire", "KB", MOST_KILOBYTES);
    private final Target newcomer =
            Target.of("star to shelves, newcomer with 20 ratings", "ms", MOST_MILLIS_TO_REFRESH);
    private final Target busiest = Target.of("star to shelves, user with most ratings", "ms", MOST_MILLIS_TO_REFRESH);

    private PageBenchmark() {}

    /** Runs it once. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path out = Path.of(arguments.length > 0 ? arguments[0] : "out");
        PageBenchmark benchmark = new PageBenchmark();
        try (ServedCopy server = ServedCopy.of(out);
                Browser browser = Browser.start()
                        .orElseThrow(() -> new IllegalStateException("install chromium and chromium-driver first"))) {
            benchmark.run(server, browser, users(out));
        }
        System.exit(benchmark.report());
    }

    private static int[] users(Path out) throws IOException {
        return BundleFile.read(out.resolve("marquee.bundle"))
                .bundle()
                .users()
                .ids()
                .toArray();
    }

    private void run(ServedCopy server, Browser browser, int... users) throws IOException, InterruptedException {
        Visitors visitors = new Visitors(server.address());
        int joined = visitors.newcomer(GIVEN);
        FirstView view = new FirstView(seen, bytes);
        for (int i = 0; i < VIEWS; i++) {
            view.measure(browser, server.address(), joined);
        }
        rate(server, browser, joined, newcomer);
        int most = visitors.busiest(users);
        System.out.println("User " + most + " has most ratings: " + visitors.ratings(most));
        rate(server, browser, most, busiest);
        System.out.println();
        Weights.print(browser, server.address(), joined);
    }

    private static void rate(ServedCopy server, Browser browser, int user, Target target) {
        browser.anew(server.address()).as(user).open("#/");
        StarClick click = new StarClick(target);
        for (int i = 0; i < CLICKS; i++) {
            click.measure(browser, 0.5 + i % 10 / 2.0);
        }
    }

    private int report() {
        List<Target> targets = List.of(seen, bytes, newcomer, busiest);
        System.out.println("\n" + Target.head());
        targets.forEach(target -> System.out.println(target.line()));
        return targets.stream().allMatch(Target::met) ? 0 : 1;
    }
}
