package io.marquee.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import io.marquee.store.RequestKey;
import io.marquee.store.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Gives ids to people who join: the next one above all that have a document, which those who are forgotten have, too. The unique
 * indexes on ids and on keys let only one of several newcomers have it.
 */
record Newcomers(MongoCollection<Document> people) {
    int join(int above, Optional<RequestKey> key) {
        Optional<Integer> joined = key.flatMap(this::joined);
        while (joined.isEmpty()) {
            joined = joinAnew(above, key).or(() -> key.flatMap(this::joined));
        }
        return joined.get();
    }

    private Optional<Integer> joined(RequestKey key) {
        return Optional.ofNullable(people.find(eq("join.key", key.digest())).first())
                .map(person -> {
                    key.requireContent(person.getEmbedded(List.of("join", "content"), String.class));
                    return person.getInteger("_id");
                });
    }

    /** Takes the next id; empty when another newcomer was faster. */
    private Optional<Integer> joinAnew(int above, Optional<RequestKey> key) {
        int id = nextId(above);
        Document newcomer = new Document("joined", true).append("changed", Expressions.NOW);
        key.ifPresent(given -> newcomer.append(
                "join", new Document("key", given.digest()).append("content", Expressions.literal(given.content()))));
        Bson unknown = and(eq("_id", id), exists("changed", false));
        return unlessThere(() -> {
            people.updateOne(unknown, List.of(Expressions.set(newcomer)), new UpdateOptions().upsert(true));
            return id;
        });
    }

    private int nextId(int above) {
        Document last = people.find()
                .sort(Sorts.descending("_id"))
                .projection(Projections.include("_id"))
                .first();
        int highest = last == null ? above : Math.max(above, last.getInteger("_id"));
        if (highest == Integer.MAX_VALUE) {
            throw StoreException.noMoreIds();
        }
        return highest + 1;
    }

    /** Empty when what was to be inserted is there already. */
    static <T> Optional<T> unlessThere(Supplier<T> upsert) {
        try {
            return Optional.of(upsert.get());
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
