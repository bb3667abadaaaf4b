package io.marquee.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.marquee.store.report.Report;
import io.marquee.store.report.ReportHeading;
import io.marquee.store.report.ReportKind;
import io.marquee.store.report.Reports;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Reports in a collection of their own, {@code {kind, name, at, dataset, content}}; the content is text, as its keys are not
 * for MongoDB. Those of kinds that only a newer Marquee knows are left alone.
 */
record MongoReports(Connection connection) implements Reports {
    private static final Bson NEWEST_FIRST = Sorts.descending("at", "name");

    private MongoCollection<Document> collection() {
        return connection.promptly(Collections.REPORTS);
    }

    @Override
    public void keep(Report report) {
        ReportHeading heading = report.heading();
        String kind = heading.kind().word();
        Document document = new Document("kind", kind)
                .append("name", heading.name())
                .append("at", Date.from(heading.at()))
                .append("dataset", heading.dataset())
                .append("content", report.content());
        connection.call("write to", () -> {
            Bson same = and(eq("kind", kind), eq("name", heading.name()));
            collection().replaceOne(same, document, new ReplaceOptions().upsert(true));
            return collection().deleteMany(in("_id", tooMany(kind)));
        });
    }

    private List<Object> tooMany(String kind) {
        return collection()
                .find(eq("kind", kind))
                .sort(NEWEST_FIRST)
                .skip(MOST)
                .projection(Projections.include("_id"))
                .map(document -> document.get("_id"))
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Report> newest(ReportKind kind) {
        return reports(collection().find(eq("kind", kind.word())).limit(1)).stream()
                .findFirst();
    }

    @Override
    public Optional<Report> find(ReportKind kind, String name) {
        return reports(collection().find(and(eq("kind", kind.word()), eq("name", name)))).stream()
                .findFirst();
    }

    @Override
    public List<Report> all(ReportKind kind) {
        return reports(collection().find(eq("kind", kind.word())));
    }

    private List<Report> reports(FindIterable<Document> found) {
        return connection.call(
                "read",
                () -> found.sort(NEWEST_FIRST)
                        .map(document -> new Report(heading(document).orElseThrow(), document.getString("content")))
                        .into(new ArrayList<>()));
    }

    @Override
    public List<ReportHeading> list() {
        List<Document> found = connection.call(
                "read",
                () -> collection()
                        .find()
                        .sort(NEWEST_FIRST)
                        .projection(Projections.exclude("content"))
                        .into(new ArrayList<>()));
        return found.stream()
                .map(MongoReports::heading)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ReportHeading> heading(Document document) {
        return ReportKind.named(document.getString("kind"))
                .map(kind -> new ReportHeading(
                        kind,
                        document.getString("name"),
                        document.getDate("at").toInstant(),
                        document.getString("dataset")));
    }
}
