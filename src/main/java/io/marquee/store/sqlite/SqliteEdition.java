package io.marquee.store.sqlite;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Answers from the rows of one edition; every answer is read, and the edition seen to be kept, in one transaction. */
final class SqliteEdition implements Edition {
    private static final String KEPT = "SELECT count(*) FROM editions WHERE edition = ? AND role IN (?, ?)";

    private final Database database;
    private final Slot slot;

    SqliteEdition(Database database, Slot slot) {
        this.database = database;
        this.slot = slot;
    }

    @Override
    public String version() {
        return slot.version();
    }

    @Override
    public InputStream bundle() {
        return new PartsInputStream(this::bundlePart);
    }

    private Optional<byte[]> bundlePart(int part) {
        String query = "SELECT bytes FROM bundles WHERE edition = ? AND part = ?";
        return read(transaction -> transaction.find(row -> row.getBytes(1), query, slot.edition(), part));
    }

    @Override
    public Optional<UserDocument> user(int userId) {
        String query = "SELECT * FROM users WHERE edition = ? AND user_id = ?";
        return read(transaction -> transaction.find(Rows::user, query, slot.edition(), userId));
    }

    @Override
    public Page<UserDocument> users(int cluster, PageRequest page) {
        String part = "FROM users WHERE edition = ? AND cluster = ?";
        return page(Rows::user, "SELECT * " + part + " ORDER BY user_id", part, page, slot.edition(), cluster);
    }

    @Override
    public Page<RatedDocument> rated(int userId, PageRequest page) {
        String part = "FROM ratings r WHERE r.edition = ? AND r.user_id = ?";
        String query = "SELECT r.*, (SELECT title FROM movies m WHERE m.edition = " + slot.edition()
                + " AND m.movie_id = r.movie_id) AS title " + part + " ORDER BY r.rated_at DESC, r.movie_id";
        return page(Rows::rated, query, part, page, slot.ratings(), userId);
    }

    @Override
    public Optional<MovieDocument> movie(MovieId movieId) {
        String query = """
                SELECT m.*, d.overview, d.tagline, d.released, d.runtime, d.budget, d.revenue, d.language,
                       d.keywords, d.poster_path
                FROM movies m LEFT JOIN metadata d ON d.edition = m.edition AND d.movie_id = m.movie_id
                WHERE m.edition = ? AND m.movie_id = ?""";
        return read(transaction -> transaction.find(Rows::movie, query, slot.edition(), movieId.value()));
    }

    @Override
    public Map<MovieId, String> posterPaths(Collection<MovieId> movies) {
        String ids = movies.stream().map(MovieId::toString).collect(Collectors.joining(", "));
        String query = "SELECT movie_id, poster_path FROM metadata WHERE edition = ? AND poster_path IS NOT NULL"
                + " AND movie_id IN (" + ids + ")";
        return read(transaction -> {
            Map<MovieId, String> paths = new HashMap<>();
            transaction
                    .list(Rows::posterPath, query, slot.edition())
                    .forEach(path -> paths.put(path.getKey(), path.getValue()));
            return paths;
        });
    }

    @Override
    public List<FactorModel> factorModels() {
        String query = "SELECT * FROM factor_models WHERE edition = ? ORDER BY model";
        return read(transaction -> transaction.list(Rows::factorModel, query, slot.edition()));
    }

    @Override
    public Map<String, Factors> userFactors(int userId) {
        return factors("SELECT * FROM user_factors WHERE edition = ? AND user_id = ?", userId);
    }

    @Override
    public Map<String, Factors> movieFactors(MovieId movieId) {
        return factors("SELECT * FROM movie_factors WHERE edition = ? AND movie_id = ?", movieId.value());
    }

    private Map<String, Factors> factors(String query, int id) {
        return read(transaction -> {
            Map<String, Factors> byModel = new TreeMap<>();
            transaction
                    .list(Rows::factors, query, slot.edition(), id)
                    .forEach(learnt -> byModel.put(learnt.getKey(), learnt.getValue()));
            return byModel;
        });
    }

    @Override
    public Page<ClusterMovieDocument> movies(int cluster, MovieSort sort, PageRequest page) {
        String part = "FROM cluster_movies WHERE edition = ? AND cluster = ?";
        String query = "SELECT * " + part + " ORDER BY " + order(sort) + ", movie_id";
        return page(Rows::clusterMovie, query, part, page, slot.edition(), cluster);
    }

    /** SQLite takes an absent value for the least, so that movies without a year come last. */
    static String order(MovieSort sort) {
        return switch (sort) {
            case POPULARITY -> "popularity DESC";
            case MEAN -> "mean DESC";
            case TITLE -> "title";
            case YEAR -> "year DESC";
        };
    }

    private <T> Page<T> page(
            Transaction.RowReader<T> reader, String query, String counted, PageRequest page, long edition, int key) {
        return read(transaction -> new Page<>(
                transaction.list(reader, query + " LIMIT ? OFFSET ?", edition, key, page.size(), page.offset()),
                page.page(),
                page.size(),
                transaction.count("SELECT count(*) " + counted, edition, key)));
    }

    private <T> T read(Transaction.Work<T> work) {
        return database.read(transaction -> {
            if (transaction.count(KEPT, slot.edition(), Slot.Role.CURRENT.name(), Slot.Role.PREVIOUS.name()) == 0) {
                throw StoreException.gone(slot.version());
            }
            return work.in(transaction);
        });
    }
}
