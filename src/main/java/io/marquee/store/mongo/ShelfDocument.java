package io.marquee.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.marquee.store.Shelf;
import io.marquee.store.Slot;
import io.marquee.store.StoreException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The one small document whose replacement makes a version current. */
final class ShelfDocument {
    /** Grows with every change of the collections that an older Marquee could not read. */
    static final int FORMAT = 2;

    private static final Bson ONLY = eq("_id", "shelf");

    private final MongoCollection<Document> collection;
    private final MongoCollection<Document> prompt;

    /** In one collection, once for work that may last and once for work that people wait for. */
    ShelfDocument(MongoCollection<Document> collection, MongoCollection<Document> prompt) {
        this.collection = collection;
        this.prompt = prompt;
    }

    /** Makes the document when there is none, and refuses one of a newer Marquee. */
    void prepare() {
        Document empty = document(Shelf.EMPTY);
        empty.remove("_id");
        Bson insert = Updates.combine(empty.entrySet().stream()
                .map(field -> Updates.setOnInsert(field.getKey(), field.getValue()))
                .toList());
        collection.updateOne(ONLY, insert, new UpdateOptions().upsert(true));
        int format = collection.find(ONLY).first().getInteger("format");
        if (format > FORMAT) {
            throw new StoreException(
                    "the MongoDB database " + collection.getNamespace().getDatabaseName()
                            + " was written by a newer Marquee (format " + format + ", this one knows " + FORMAT
                            + "); use that, or name another database in the connection string");
        }
    }

    Shelf read() {
        Document document = require(prompt.find(ONLY));
        List<Slot> slots = document.getList("editions", Document.class).stream()
                .map(ShelfDocument::slot)
                .toList();
        return new Shelf(document.getLong("revision"), slots);
    }

    /** The server's time. */
    Date now() {
        return require(prompt.find(ONLY).projection(new Document("now", Expressions.NOW)))
                .getDate("now");
    }

    private Document require(FindIterable<Document> documents) {
        return Optional.ofNullable(documents.first())
                .orElseThrow(() -> new StoreException(
                        "the MongoDB database " + collection.getNamespace().getDatabaseName()
                                + " was emptied; restart this process and train again"));
    }

    /** Replaces the document, unless another process has done so since it was read: then tries again. */
    Shelf change(UnaryOperator<Shelf> step) {
        while (true) {
            Shelf before = read();
            Shelf after = step.apply(before);
            Bson unchanged = and(ONLY, eq("revision", before.revision()));
            if (collection.replaceOne(unchanged, document(after)).getMatchedCount() == 1) {
                return after;
            }
        }
    }

    private static Document document(Shelf shelf) {
        return new Document("_id", "shelf")
                .append("format", FORMAT)
                .append("revision", shelf.revision())
                .append(
                        "editions",
                        shelf.slots().stream().map(ShelfDocument::document).toList());
    }

    private static Document document(Slot slot) {
        return new Document("edition", slot.edition())
                .append("version", slot.version())
                .append("dataHash", slot.dataHash())
                .append("ratings", slot.ratings())
                .append("role", slot.role().name());
    }

    private static Slot slot(Document document) {
        return new Slot(
                document.getLong("edition"),
                document.getString("version"),
                document.getString("dataHash"),
                document.getLong("ratings"),
                Slot.Role.valueOf(document.getString("role")));
    }
}
