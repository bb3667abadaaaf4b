package io.marquee.store.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.marquee.bundle.RunRecord;
import io.marquee.progress.Progress;
import io.marquee.store.Documents;
import io.marquee.store.FactorDocuments;
import io.marquee.store.Leftovers;
import io.marquee.store.Slot;
import io.marquee.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.bson.BsonInt64;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Writes the documents of editions, in batches, and removes them. */
final class MongoWriter {
    private static final InsertManyOptions ANY_ORDER = new InsertManyOptions().ordered(false);
    private static final int ITEMS_A_BATCH = 10_000;
    private static final List<String> COLLECTIONS = List.of(
            Collections.USERS,
            Collections.MOVIES,
            Collections.METADATA,
            Collections.CLUSTER_MOVIES,
            Collections.FACTOR_MODELS);

    private final Connection connection;

    MongoWriter(Connection connection) {
        this.connection = connection;
    }

    void write(Slot slot, Documents documents, Progress.Task task) {
        long edition = slot.edition();
        FactorDocuments factors = documents.factors();
        insert(
                Collections.USERS,
                documents.users().map(user -> Mapping.of(edition, user, factors.ofUser(user.userId()))),
                one -> 1,
                task);
        insert(
                Collections.MOVIES,
                documents
                        .movies()
                        .map(movie -> Mapping.of(
                                edition, movie, factors.ofMovie(movie.movie().id()))),
                one -> 1,
                task);
        insert(
                Collections.FACTOR_MODELS,
                factors.models().stream().map(model -> FactorMapping.of(edition, model)),
                one -> 1,
                Progress.Task.SILENT);
        insert(
                Collections.METADATA,
                documents
                        .movies()
                        .flatMap(movie -> movie.metadata().stream()
                                .map(metadata ->
                                        Mapping.of(edition, movie.movie().id(), metadata))),
                one -> 1,
                task);
        for (int cluster = 0; cluster < documents.clusters(); cluster++) {
            int id = cluster;
            Stream<Document> movies = documents.movies(id).map(movie -> Mapping.of(edition, id, movie));
            insert(Collections.CLUSTER_MOVIES, movies, one -> 1, task);
        }
        if (slot.bringsRatings()) {
            Stream<Document> parts = documents.ratings().flatMap(user -> RatingParts.of(slot.ratings(), user));
            insert(Collections.RATINGS, parts, RatingParts::count, task);
        }
    }

    private void insert(
            String collection, Stream<Document> documents, ToIntFunction<Document> items, Progress.Task task) {
        Iterator<Document> rest = documents.iterator();
        while (rest.hasNext()) {
            List<Document> batch = new ArrayList<>();
            int count = 0;
            while (rest.hasNext() && count < ITEMS_A_BATCH) {
                Document document = rest.next();
                batch.add(document);
                count += items.applyAsInt(document);
            }
            connection.collection(collection).insertMany(batch, ANY_ORDER);
            task.advance(count);
        }
    }

    void write(Slot slot, Path bundle) {
        GridFSBucket bucket = connection.bundles();
        try (InputStream in = Files.newInputStream(bundle)) {
            bucket.uploadFromStream(new BsonInt64(slot.edition()), slot.version(), in);
        } catch (IOException e) {
            throw StoreException.unreadable(bundle, e);
        }
    }

    void write(Slot slot, RunRecord run) {
        List<Bson> fields = RunMapping.of(slot.edition(), run).entrySet().stream()
                .map(field -> Updates.setOnInsert(field.getKey(), field.getValue()))
                .toList();
        connection
                .collection(Collections.RUNS)
                .updateOne(eq("_id", run.version()), Updates.combine(fields), new UpdateOptions().upsert(true));
    }

    void remove(Leftovers leftovers) {
        COLLECTIONS.forEach(name -> connection.collection(name).deleteMany(in("edition", leftovers.documents())));
        connection.collection(Collections.RATINGS).deleteMany(in("edition", leftovers.ratings()));
        connection.collection(Collections.RUNS).deleteMany(in("edition", leftovers.runs()));
        connection.collection(Collections.BUNDLES + ".files").deleteMany(in("_id", leftovers.documents()));
        connection.collection(Collections.BUNDLES + ".chunks").deleteMany(in("files_id", leftovers.documents()));
    }
}
