package io.marquee.store.mongo;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The names of the collections, and their indexes. Every document of an edition carries its number. */
final class Collections {
    static final String SHELF = "shelf";
    static final String RUNS = "runs";
    static final String BUNDLES = "bundles";
    static final String USERS = "users";
    static final String MOVIES = "movies";
    static final String METADATA = "metadata";
    static final String FACTOR_MODELS = "factor_models";
    static final String RATINGS = "ratings";
    static final String CLUSTER_MOVIES = "cluster_movies";
    static final String PEOPLE = "people";
    static final String REPORTS = "reports";

    private static final List<String> MOVIE_ORDERS = List.of("popularity", "mean", "year");

    private Collections() {}

    /** Makes the indexes that are not there yet. */
    static void createIndexes(Connection connection) {
        unique(connection.collection(USERS), "edition", "userId");
        unique(connection.collection(MOVIES), "edition", "movieId");
        unique(connection.collection(METADATA), "edition", "movieId");
        unique(connection.collection(FACTOR_MODELS), "edition", "model");
        unique(connection.collection(RATINGS), "edition", "userId", "part");
        unique(connection.collection(REPORTS), "kind", "name");
        connection.collection(USERS).createIndex(ascending("edition", "cluster", "userId"));
        MongoCollection<Document> movies = connection.collection(CLUSTER_MOVIES);
        MOVIE_ORDERS.forEach(order -> movies.createIndex(byCluster(descending(order))));
        movies.createIndex(byCluster(ascending("title")));
        MongoCollection<Document> people = connection.collection(PEOPLE);
        people.createIndex(ascending("changed"));
        people.createIndex(ascending("join.key"), where(exists("join.key")).unique(true));
        people.createIndex(ascending("forgotten"), where(exists("forgotten")));
    }

    private static Bson byCluster(Bson order) {
        return compoundIndex(ascending("edition", "cluster"), order, ascending("movieId"));
    }

    private static IndexOptions where(Bson condition) {
        return new IndexOptions().partialFilterExpression(condition);
    }

    private static void unique(MongoCollection<Document> collection, String... fields) {
        collection.createIndex(ascending(fields), new IndexOptions().unique(true));
    }
}
