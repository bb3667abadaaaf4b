package io.marquee.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.marquee.store.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Forgets people in this order: the person's document becomes a mark, with all words gone; the person's documents in all
 * editions are removed; the mark tells that this is done. After a crash the next one to open the store, or to forget somebody,
 * goes on from the marks that do not tell so. Publishing removes everyone who is marked from the new edition before it becomes
 * current, and whoever is marked later removes from it too, so that nobody slips through.
 */
final class MongoForgetting {
    private static final int IDS_A_QUERY = 10_000;
    private static final List<String> OF_USERS = List.of(Collections.USERS, Collections.RATINGS);

    private final Connection connection;
    private final ShelfDocument shelf;

    MongoForgetting(Connection connection, ShelfDocument shelf) {
        this.connection = connection;
        this.shelf = shelf;
    }

    /** Puts the mark in the place of all that a person has said. */
    void begin(int userId) {
        Document mark = new Document("_id", userId)
                .append("forgotten", true)
                .append("erasing", true)
                .append("changed", Expressions.NOW);
        connection
                .promptly()
                .getCollection(Collections.PEOPLE)
                .updateOne(
                        eq("_id", userId),
                        List.of(new Document("$replaceWith", mark)),
                        new UpdateOptions().upsert(true));
    }

    /** Removes everyone from all editions who is marked and not removed yet. */
    void finish() {
        List<Integer> marked = ids(and(eq("forgotten", true), eq("erasing", true)));
        if (!marked.isEmpty()) {
            List<Long> numbers = shelf.read().slots().stream()
                    .flatMap(slot -> Stream.of(slot.edition(), slot.ratings()))
                    .distinct()
                    .toList();
            remove(numbers, marked);
            connection.collection(Collections.PEOPLE).updateMany(in("_id", marked), Updates.unset("erasing"));
        }
    }

    /** Removes everyone from one edition who is marked. */
    void from(Slot slot) {
        List<Integer> marked = ids(eq("forgotten", true));
        for (int from = 0; from < marked.size(); from += IDS_A_QUERY) {
            List<Integer> some = marked.subList(from, Math.min(from + IDS_A_QUERY, marked.size()));
            remove(List.of(slot.edition(), slot.ratings()), some);
        }
    }

    private void remove(List<Long> numbers, List<Integer> userIds) {
        Bson theirs = and(in("edition", numbers), in("userId", userIds));
        OF_USERS.forEach(name -> connection.collection(name).deleteMany(theirs));
    }

    private List<Integer> ids(Bson filter) {
        return connection
                .collection(Collections.PEOPLE)
                .find(filter)
                .projection(Projections.include("_id"))
                .map(person -> person.getInteger("_id"))
                .into(new ArrayList<>());
    }
}
