package io.marquee.store.sqlite;

import io.marquee.store.Leftovers;
import io.marquee.store.Slot;
import java.sql.SQLException;
import java.util.List;

/** Removes the rows of editions that nobody needs, a part at a time, so that the write-ahead log stays small. */
final class SqliteRemover {
    private static final int RATINGS_A_COMMIT = 200_000;
    private static final List<String> TABLES = List.of(
            "users",
            "movies",
            "metadata",
            "cluster_movies",
            "bundles",
            "factor_models",
            "user_factors",
            "movie_factors");

    private static final List<String> OF_USERS = List.of("users", "user_factors", "ratings");

    private final Database database;

    SqliteRemover(Database database) {
        this.database = database;
    }

    /** Removes a person from all editions on the shelf; returns how many rows that were. */
    static int forget(Transaction transaction, int userId) throws SQLException {
        int removed = 0;
        for (String table : OF_USERS) {
            removed += transaction.change(
                    "DELETE FROM " + table
                            + " WHERE edition IN (SELECT edition FROM editions UNION SELECT ratings FROM editions) AND user_id = ?",
                    userId);
        }
        return removed;
    }

    /** Removes everyone who is forgotten from an edition. */
    void forget(Slot slot) {
        for (String table : OF_USERS) {
            database.write(transaction -> transaction.change(
                    "DELETE FROM " + table + " WHERE edition IN (?, ?)"
                            + " AND user_id IN (SELECT user_id FROM people WHERE forgotten)",
                    slot.edition(),
                    slot.ratings()));
        }
    }

    void remove(Leftovers leftovers) {
        leftovers.documents().forEach(edition -> TABLES.forEach(table -> remove(table, edition)));
        leftovers.runs().forEach(edition -> remove("runs", edition));
        leftovers.ratings().forEach(this::removeRatings);
    }

    private void remove(String table, long edition) {
        database.write(transaction -> transaction.change("DELETE FROM " + table + " WHERE edition = ?", edition));
    }

    /** Goes up to the user of the row at the end of each part; the last part has no such row. */
    private void removeRatings(long edition) {
        String part = """
                DELETE FROM ratings WHERE edition = ?1 AND user_id <= coalesce(
                    (SELECT user_id FROM ratings WHERE edition = ?1 ORDER BY user_id LIMIT 1 OFFSET ?2), ?3)""";
        int removed;
        do {
            removed = database.write(
                    transaction -> transaction.change(part, edition, RATINGS_A_COMMIT, Integer.MAX_VALUE));
        } while (removed > 0);
    }
}
