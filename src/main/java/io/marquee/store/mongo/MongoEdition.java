package io.marquee.store.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.model.Sorts;
import io.marquee.data.MovieId;
import io.marquee.store.ClusterMovieDocument;
import io.marquee.store.Edition;
import io.marquee.store.FactorModel;
import io.marquee.store.Factors;
import io.marquee.store.MovieDocument;
import io.marquee.store.MovieSort;
import io.marquee.store.Page;
import io.marquee.store.PageRequest;
import io.marquee.store.RatedDocument;
import io.marquee.store.Slot;
import io.marquee.store.StoreException;
import io.marquee.store.UserDocument;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.BsonInt64;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Answers from the documents of one edition. An answer is given only when the edition is still kept <em>after</em> it was
 * read: documents are removed later than their edition, so the answer is whole.
 */
final class MongoEdition implements Edition {
    private final Connection connection;
    private final ShelfDocument shelf;
    private final Slot slot;
    private final EditionQueries queries;

    MongoEdition(Connection connection, ShelfDocument shelf, Slot slot) {
        this.connection = connection;
        this.shelf = shelf;
        this.slot = slot;
        this.queries = new EditionQueries(connection, slot.edition());
    }

    @Override
    public String version() {
        return slot.version();
    }

    @Override
    public InputStream bundle() {
        BsonInt64 id = new BsonInt64(slot.edition());
        return whole(() -> new BundleStream(connection.bundles().openDownloadStream(id), this::attempt));
    }

    @Override
    public Optional<UserDocument> user(int userId) {
        return whole(() -> findUser(userId));
    }

    private Optional<UserDocument> findUser(int userId) {
        return queries.find(Collections.USERS, eq("userId", userId)).map(Mapping::user);
    }

    @Override
    public Page<UserDocument> users(int cluster, PageRequest page) {
        Bson ofCluster = eq("cluster", cluster);
        return whole(() -> queries.page(Collections.USERS, ofCluster, Sorts.ascending("userId"), page, Mapping::user));
    }

    @Override
    public Page<RatedDocument> rated(int userId, PageRequest page) {
        return whole(() -> {
            List<Document> ratings = RatingParts.page(connection, slot.ratings(), userId, page);
            Map<Integer, String> titles = queries.texts(
                    Collections.MOVIES,
                    "title",
                    ratings.stream().map(rating -> rating.getInteger("movieId")).toList());
            List<RatedDocument> items =
                    ratings.stream().map(rating -> rated(rating, titles)).toList();
            int total = findUser(userId).map(UserDocument::count).orElse(0);
            return new Page<>(items, page.page(), page.size(), total);
        });
    }

    private static RatedDocument rated(Document rating, Map<Integer, String> titles) {
        int movieId = rating.getInteger("movieId");
        return new RatedDocument(
                new MovieId(movieId),
                titles.getOrDefault(movieId, ""),
                rating.getDouble("stars"),
                Mapping.instant(rating, "at"));
    }

    @Override
    public Optional<MovieDocument> movie(MovieId movieId) {
        Bson id = eq("movieId", movieId.value());
        return whole(() -> queries.find(Collections.MOVIES, id)
                .map(movie -> Mapping.movie(
                        movie, queries.find(Collections.METADATA, id).map(Mapping::metadata))));
    }

    @Override
    public Map<MovieId, String> posterPaths(Collection<MovieId> movies) {
        List<Integer> ids = movies.stream().map(MovieId::value).toList();
        return whole(() -> queries.texts(Collections.METADATA, "posterPath", ids).entrySet().stream()
                .collect(Collectors.toMap(path -> new MovieId(path.getKey()), Map.Entry::getValue)));
    }

    @Override
    public List<FactorModel> factorModels() {
        return whole(() -> queries.all(Collections.FACTOR_MODELS, "model", FactorMapping::model));
    }

    @Override
    public Map<String, Factors> userFactors(int userId) {
        return whole(() -> queries.factors(Collections.USERS, eq("userId", userId)));
    }

    @Override
    public Map<String, Factors> movieFactors(MovieId movieId) {
        return whole(() -> queries.factors(Collections.MOVIES, eq("movieId", movieId.value())));
    }

    @Override
    public Page<ClusterMovieDocument> movies(int cluster, MovieSort sort, PageRequest page) {
        Bson ofCluster = eq("cluster", cluster);
        Bson order = Sorts.orderBy(order(sort), Sorts.ascending("movieId"));
        return whole(() -> queries.page(Collections.CLUSTER_MOVIES, ofCluster, order, page, Mapping::clusterMovie));
    }

    /** MongoDB takes an absent value for the least, so that movies without a year come last. */
    private static Bson order(MovieSort sort) {
        return switch (sort) {
            case POPULARITY -> Sorts.descending("popularity");
            case MEAN -> Sorts.descending("mean");
            case TITLE -> Sorts.ascending("title");
            case YEAR -> Sorts.descending("year");
        };
    }

    private <T> T whole(Supplier<T> query) {
        T answer = attempt(query);
        connection.call("read", this::requireKept);
        return answer;
    }

    private <T> T attempt(Supplier<T> query) {
        return connection.call("read", () -> {
            try {
                return query.get();
            } catch (MongoGridFSException e) {
                requireKept();
                throw e;
            }
        });
    }

    private Slot requireKept() {
        if (!shelf.read().keeps(slot.edition())) {
            throw StoreException.gone(slot.version());
        }
        return slot;
    }
}
