package io.marquee.store.sqlite;

import io.marquee.store.report.Report;
import io.marquee.store.report.ReportHeading;
import io.marquee.store.report.ReportKind;
import io.marquee.store.report.Reports;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reports in a table of their own; those of kinds that only a newer Marquee knows are left alone. */
record SqliteReports(Database database) implements Reports {
    private static final String NEWEST_FIRST = " ORDER BY made_at DESC, name DESC";

    @Override
    public void keep(Report report) {
        ReportHeading heading = report.heading();
        String kind = heading.kind().word();
        database.writeSoon(transaction -> {
            transaction.change(
                    "REPLACE INTO reports VALUES (?, ?, ?, ?, ?)",
                    kind,
                    heading.name(),
                    heading.at().getEpochSecond(),
                    heading.dataset(),
                    report.content());
            return transaction.change(
                    "DELETE FROM reports WHERE kind = ?1 AND name NOT IN" + " (SELECT name FROM reports WHERE kind = ?1"
                            + NEWEST_FIRST + " LIMIT ?2)",
                    kind,
                    MOST);
        });
    }

    @Override
    public Optional<Report> newest(ReportKind kind) {
        return reports("WHERE kind = ?" + NEWEST_FIRST + " LIMIT 1", kind.word()).stream()
                .findFirst();
    }

    @Override
    public Optional<Report> find(ReportKind kind, String name) {
        return reports("WHERE kind = ? AND name = ?", kind.word(), name).stream()
                .findFirst();
    }

    @Override
    public List<Report> all(ReportKind kind) {
        return reports("WHERE kind = ?" + NEWEST_FIRST, kind.word());
    }

    private List<Report> reports(String which, Object... arguments) {
        return database.read(transaction -> transaction.list(
                row -> new Report(heading(row).orElseThrow(), row.getString("content")),
                "SELECT * FROM reports " + which,
                arguments));
    }

    @Override
    public List<ReportHeading> list() {
        return database
                .read(transaction -> transaction.list(
                        SqliteReports::heading, "SELECT kind, name, made_at, dataset FROM reports" + NEWEST_FIRST))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ReportHeading> heading(ResultSet row) throws SQLException {
        String name = row.getString("name");
        Instant at = Instant.ofEpochSecond(row.getLong("made_at"));
        String dataset = row.getString("dataset");
        return ReportKind.named(row.getString("kind")).map(kind -> new ReportHeading(kind, name, at, dataset));
    }
}
