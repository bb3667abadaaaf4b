package io.marquee.data.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a {@link DatasetReport} into words. */
final class ReportText {
    private static final int BAR = 40;

    private ReportText() {}

    static List<String> lines(DatasetReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.name() + ": " + report.form().title());
        lines.add(row("ratings", report.ratings())
                + text("  by %,d users, %.3f %% of all pairs", report.users(), 100 * report.density()));
        lines.add(row("movies", report.movies()) + text("  of which %,d are rated", report.ratedMovies()));
        lines.add(row("links", report.linkedMovies()));
        lines.add(row("metadata", report.describedMovies()));
        lines.add(text("  %-9s %s … %s", "times", report.oldest(), report.newest()));
        lines.add(text("  %-9s %s", "sha-256", report.hash()));
        lines.addAll(histogram(report.histogram()));
        lines.addAll(problems(report));
        return lines;
    }

    private static String row(String name, int count) {
        return text("  %-9s %,12d", name, count);
    }

    private static List<String> histogram(List<Integer> counts) {
        int most = counts.stream().max(Integer::compare).orElse(1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            int length = (int) Math.round((double) BAR * counts.get(i) / most);
            lines.add(text("  %-9.1f %,12d  %s", (i + 1) / 2.0, counts.get(i), "#".repeat(length)));
        }
        return lines;
    }

    private static List<String> problems(DatasetReport report) {
        if (report.problems().isEmpty()) {
            return List.of("No problems.");
        }
        List<String> lines = new ArrayList<>();
        lines.add(report.isClean() ? "Known quirks, which stop nothing:" : "Problems:");
        for (ProblemCount problem : report.problems()) {
            lines.add("  " + problem + (problem.kind().isQuirk() ? " (a known quirk)" : ""));
            problem.first().forEach(one -> one.toString().lines().forEach(line -> lines.add("    " + line)));
            long others = problem.count() - problem.first().size();
            if (others > 0) {
                lines.add(text("    … and %,d more", others));
            }
        }
        return lines;
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
