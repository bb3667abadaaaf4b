package io.marquee.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import io.marquee.people.Changes;
import io.marquee.people.Word;
import io.marquee.store.PeopleStore;
import io.marquee.store.RequestKey;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
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
        return connection.call("write to", () -> new Newcomers(people()).join(above, key));
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
        return Newcomers.unlessThere(() -> people().findOneAndUpdate(remembered, KeepPipeline.of(words, key), options));
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
