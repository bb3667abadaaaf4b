package io.marquee.store.sqlite;

import io.marquee.store.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables. Every document carries the number of its edition; columns named {@code *_at} are seconds since 1970. */
final class Schema {
    /** Grows with every change that an older Marquee could not read. */
    static final int VERSION = 5;

    private static final int WITH_FACTORS = 2;

    private static final int WITH_PEOPLE = 3;

    private static final int WITH_REPORTS = 4;

    /** "Marq", where SQLite files tell whose they are. */
    private static final int APPLICATION = 0x4d617271;

    private static final String SHELF = """
            CREATE TABLE shelf (revision INTEGER NOT NULL);
            INSERT INTO shelf VALUES (0);
            CREATE TABLE editions (
                edition INTEGER PRIMARY KEY, version TEXT NOT NULL, data_hash TEXT NOT NULL,
                ratings INTEGER NOT NULL, role TEXT NOT NULL);
            CREATE TABLE runs (
                version TEXT PRIMARY KEY, edition INTEGER NOT NULL, trained TEXT NOT NULL, dataset TEXT NOT NULL,
                data_hash TEXT NOT NULL, seed INTEGER NOT NULL, plan TEXT NOT NULL, versions TEXT NOT NULL,
                metrics TEXT NOT NULL);
            CREATE TABLE bundles (
                edition INTEGER, part INTEGER, bytes BLOB NOT NULL, PRIMARY KEY (edition, part));
            """;

    private static final String DOCUMENTS = """
            CREATE TABLE users (
                edition INTEGER, user_id INTEGER, cluster INTEGER NOT NULL, mean REAL NOT NULL,
                count INTEGER NOT NULL, first_rated_at INTEGER NOT NULL, last_rated_at INTEGER NOT NULL,
                PRIMARY KEY (edition, user_id)) WITHOUT ROWID;
            CREATE INDEX users_by_cluster ON users (edition, cluster, user_id);
            CREATE TABLE movies (
                edition INTEGER, movie_id INTEGER, title TEXT NOT NULL, year INTEGER, genres TEXT NOT NULL,
                imdb_id INTEGER, tmdb_id INTEGER, mean REAL, popularity INTEGER NOT NULL,
                PRIMARY KEY (edition, movie_id)) WITHOUT ROWID;
            CREATE TABLE metadata (
                edition INTEGER, movie_id INTEGER, overview TEXT, tagline TEXT, released TEXT, runtime INTEGER,
                budget INTEGER, revenue INTEGER, language TEXT, keywords TEXT NOT NULL, poster_path TEXT,
                PRIMARY KEY (edition, movie_id));
            CREATE TABLE ratings (
                edition INTEGER, user_id INTEGER, rated_at INTEGER, movie_id INTEGER, stars REAL NOT NULL,
                PRIMARY KEY (edition, user_id, rated_at DESC, movie_id)) WITHOUT ROWID;
            """;

    private static final String CLUSTER_MOVIES = """
            CREATE TABLE cluster_movies (
                edition INTEGER, cluster INTEGER, movie_id INTEGER, title TEXT NOT NULL, year INTEGER,
                genres TEXT NOT NULL, mean REAL NOT NULL, popularity INTEGER NOT NULL,
                PRIMARY KEY (edition, cluster, movie_id)) WITHOUT ROWID;
            CREATE INDEX cluster_movies_by_popularity ON cluster_movies (edition, cluster, popularity DESC, movie_id);
            CREATE INDEX cluster_movies_by_mean ON cluster_movies (edition, cluster, mean DESC, movie_id);
            CREATE INDEX cluster_movies_by_title ON cluster_movies (edition, cluster, title, movie_id);
            CREATE INDEX cluster_movies_by_year ON cluster_movies (edition, cluster, year DESC, movie_id);
            """;

    private static final String FACTORS = """
            CREATE TABLE factor_models (
                edition INTEGER, model TEXT, rank INTEGER NOT NULL, mean REAL NOT NULL, PRIMARY KEY (edition, model));
            CREATE TABLE user_factors (
                edition INTEGER, user_id INTEGER, model TEXT, bias REAL NOT NULL, vector TEXT NOT NULL,
                PRIMARY KEY (edition, user_id, model));
            CREATE TABLE movie_factors (
                edition INTEGER, movie_id INTEGER, model TEXT, bias REAL NOT NULL, vector TEXT NOT NULL,
                PRIMARY KEY (edition, movie_id, model));
            """;

    private static final String PEOPLE = """
            CREATE TABLE people (
                user_id INTEGER PRIMARY KEY, joined INTEGER NOT NULL, forgotten INTEGER NOT NULL,
                revision INTEGER NOT NULL, join_key TEXT UNIQUE, join_content TEXT);
            CREATE INDEX people_by_revision ON people (revision);
            CREATE TABLE words (
                user_id INTEGER, movie_id INTEGER, topic TEXT, value INTEGER NOT NULL, said_at INTEGER NOT NULL,
                revision INTEGER NOT NULL, PRIMARY KEY (user_id, movie_id, topic)) WITHOUT ROWID;
            CREATE INDEX words_by_revision ON words (revision);
            CREATE TABLE requests (
                user_id INTEGER, key TEXT, content TEXT NOT NULL, kept_at INTEGER NOT NULL,
                PRIMARY KEY (user_id, key)) WITHOUT ROWID;
            CREATE INDEX requests_by_time ON requests (user_id, kept_at);
            """;

    private static final String REPORTS = """
            CREATE TABLE reports (
                kind TEXT, name TEXT, made_at INTEGER NOT NULL, dataset TEXT NOT NULL, content TEXT NOT NULL,
                PRIMARY KEY (kind, name));
            """;

    private static final String POSTERS = "ALTER TABLE metadata ADD COLUMN poster_path TEXT;";

    private Schema() {}

    /** Makes the tables of a new file, adds those that a file of an older Marquee lacks, and refuses a file that this program cannot know. */
    static void prepare(Connection connection, Path file) throws SQLException {
        int application = number(connection, "PRAGMA application_id");
        int version = number(connection, "PRAGMA user_version");
        if (application != APPLICATION && number(connection, "SELECT count(*) FROM sqlite_schema") > 0) {
            throw new StoreException(file + " is an SQLite database of another program; name another file");
        }
        if (application == APPLICATION && version > VERSION) {
            throw new StoreException(file + " was written by a newer Marquee (schema " + version + ", this one knows "
                    + VERSION + "); use that, or name another file");
        }
        if (application != APPLICATION) {
            create(connection, SHELF + DOCUMENTS + CLUSTER_MOVIES + FACTORS + PEOPLE + REPORTS);
        } else if (version < VERSION) {
            create(connection, lacking(version));
        }
    }

    private static String lacking(int version) {
        return (version < WITH_FACTORS ? FACTORS : "")
                + (version < WITH_PEOPLE ? PEOPLE : "")
                + (version < WITH_REPORTS ? REPORTS : "")
                + POSTERS;
    }

    private static void create(Connection connection, String tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(tables);
            statement.executeUpdate("PRAGMA user_version = " + VERSION);
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }
}
