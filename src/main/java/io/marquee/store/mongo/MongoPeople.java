package io.marquee.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import io.marquee.people.Changes;
import io.marquee.people.Word;
import io.marquee.store.PeopleStore;
import io.marquee.store.RequestKey;
import io.marquee.store.StoreException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * What people say, a document for each person: {@link PersonMapping}. As MongoDB changes one document as a whole or not at all,
 * nothing is ever half done, and a retry finds the key of its request in the same document as the words. Only the editions are
 * elsewhere; see {@link MongoForgetting}.
 */
final class MongoPeople implements PeopleStore {
    /**
     * A change carries the server's time at its beginning and is seen at its end, {@code Connection}'s patience later at most;
     * another server that takes over may have a clock that is some seconds behind. So changes are looked for from so much
     * before the moment on.
     */
    private static final int OVERLAP_MILLIS = 10_000;

    private final Connection connection;
    private final ShelfDocument shelf;
    private final MongoForgetting forgetting;

    MongoPeople(Connection connection, ShelfDocument shelf) {
        this.connection = connection;
        this.shelf = shelf;
        this.forgetting = new MongoForgetting(connection, shelf);
    }

    private MongoCollection<Document> people() {
        return connection.promptly().getCollection(Collections.PEOPLE);
    }

    @Override
    public int join(int above, Optional<RequestKey> key) {
        return connection.call("write to", () -> {
            Optional<Integer> joined = key.flatMap(this::joined);
            while (joined.isEmpty()) {
                joined = joinAnew(above, key).or(() -> key.flatMap(this::joined));
            }
            return joined.get();
        });
    }

    private Optional<Integer> joined(RequestKey key) {
        return find(eq("join.key", key.digest()), "join").map(person -> {
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
            people().updateOne(unknown, List.of(Expressions.set(newcomer)), new UpdateOptions().upsert(true));
            return id;
        });
    }

    private int nextId(int above) {
        Document last = people().find()
                .sort(Sorts.descending("_id"))
                .projection(Projections.include("_id"))
                .first();
        int highest = last == null ? above : Math.max(above, last.getInteger("_id"));
        if (highest == Integer.MAX_VALUE) {
            throw StoreException.noMoreIds();
        }
        return highest + 1;
    }

    @Override
    public List<Word> keep(List<Word> words, Optional<RequestKey> key) {
        if (words.isEmpty()) {
            return words;
        }
        int userId = Word.soleSpeaker(words);
        Document person = connection.call("write to", () -> {
            Optional<Document> after = keepUnlessForgotten(userId, words, key);
            while (after.isEmpty()) {
                requireRemembered(userId);
                after = keepUnlessForgotten(userId, words, key);
            }
            return after.get();
        });
        key.ifPresent(given -> given.requireContent(
                person.getList("requests", Document.class).get(0).getString("content")));
        return words.stream().map(word -> PersonMapping.word(person, word)).toList();
    }

    /** Empty when the person is forgotten, or when two first words of a person came at the same moment. */
    private Optional<Document> keepUnlessForgotten(int userId, List<Word> words, Optional<RequestKey> key) {
        Bson places =
                Projections.include(words.stream().map(PersonMapping::path).toList());
        Bson wanted = key.map(given ->
                        Projections.fields(places, Projections.elemMatch("requests", eq("key", given.digest()))))
                .orElse(places);
        FindOneAndUpdateOptions options = new FindOneAndUpdateOptions()
                .upsert(true)
                .returnDocument(ReturnDocument.AFTER)
                .projection(wanted);
        Bson remembered = and(eq("_id", userId), ne("forgotten", true));
        return unlessThere(() -> people().findOneAndUpdate(remembered, KeepPipeline.of(words, key), options));
    }

    private void requireRemembered(int userId) {
        if (find(and(eq("_id", userId), eq("forgotten", true)), "_id").isPresent()) {
            throw new Forgotten(userId);
        }
    }

    private Optional<Document> find(Bson filter, String field) {
        return Optional.ofNullable(
                people().find(filter).projection(Projections.include(field)).first());
    }

    /** Empty when what was to be inserted is there already. */
    private static <T> Optional<T> unlessThere(Supplier<T> upsert) {
        try {
            return Optional.of(upsert.get());
        } catch (MongoServerException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void forget(int userId) {
        connection.call("write to", () -> {
            forgetting.begin(userId);
            forgetting.finish();
            return userId;
        });
    }

    /** The moment is the server's time, asked for before the changes. */
    @Override
    public Changes since(long moment) {
        return connection.call("read", () -> {
            Date now = shelf.now();
            Bson changed = gte("changed", new Date(moment - OVERLAP_MILLIS));
            boolean all = moment == Changes.FROM_THE_BEGINNING;
            List<Document> people = (all ? connection.collection(Collections.PEOPLE) : people())
                    .find(changed)
                    .projection(Projections.exclude("requests", "join"))
                    .into(new ArrayList<>());
            return new Changes(
                    ids(people, "joined"),
                    people.stream()
                            .map(PersonMapping::words)
                            .flatMap(List::stream)
                            .toList(),
                    ids(people, "forgotten"),
                    now.getTime());
        });
    }

    private static List<Integer> ids(List<Document> people, String what) {
        Stream<Document> wanted = people.stream().filter(person -> person.getBoolean(what, false));
        return wanted.map(person -> person.getInteger("_id")).toList();
    }
}
