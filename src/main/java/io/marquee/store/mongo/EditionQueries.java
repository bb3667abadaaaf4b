package io.marquee.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.marquee.store.Factors;
import io.marquee.store.Page;
import io.marquee.store.PageRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Queries among the documents of one edition. */
final class EditionQueries {
    private static final Bson WITHOUT_FACTORS = Projections.exclude(FactorMapping.FACTORS);

    private final Connection connection;
    private final Bson edition;

    EditionQueries(Connection connection, long edition) {
        this.connection = connection;
        this.edition = eq("edition", edition);
    }

    /** The one document that fits, without its factors. */
    Optional<Document> find(String collection, Bson filter) {
        return find(collection, filter, WITHOUT_FACTORS);
    }

    /** The factors in the one document that fits; none when there is no such document. */
    Map<String, Factors> factors(String collection, Bson filter) {
        return find(collection, filter, Projections.include(FactorMapping.FACTORS))
                .map(FactorMapping::factors)
                .orElse(Map.of());
    }

    private Optional<Document> find(String collection, Bson filter, Bson fields) {
        return Optional.ofNullable(connection
                .promptly(collection)
                .find(and(edition, filter))
                .projection(fields)
                .first());
    }

    /** All documents of a collection that has few. */
    <T> List<T> all(String collection, String order, Function<Document, T> mapping) {
        return connection
                .promptly(collection)
                .find(edition)
                .sort(Sorts.ascending(order))
                .map(mapping::apply)
                .into(new ArrayList<>());
    }

    /** A part of all documents that fit. */
    <T> Page<T> page(String name, Bson filter, Bson order, PageRequest page, Function<Document, T> mapping) {
        MongoCollection<Document> collection = connection.promptly(name);
        Bson wanted = and(edition, filter);
        long total = collection.countDocuments(wanted);
        List<T> items = new ArrayList<>();
        if (page.offset() < total) {
            collection
                    .find(wanted)
                    .sort(order)
                    .projection(WITHOUT_FACTORS)
                    .skip((int) page.offset())
                    .limit(page.size())
                    .forEach(document -> items.add(mapping.apply(document)));
        }
        return new Page<>(items, page.page(), page.size(), total);
    }

    /** A text that a collection has of some movies, by their ids; of those only that have it. */
    Map<Integer, String> texts(String collection, String field, List<Integer> movieIds) {
        Map<Integer, String> texts = new HashMap<>();
        connection
                .promptly(collection)
                .find(and(edition, in("movieId", movieIds), exists(field)))
                .projection(Projections.include("movieId", field))
                .forEach(movie -> texts.put(movie.getInteger("movieId"), movie.getString(field)));
        return texts;
    }
}
