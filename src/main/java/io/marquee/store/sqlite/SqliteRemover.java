package io.marquee.store.sqlite;

import io.marquee.store.Leftovers;
import io.marquee.store.Slot;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Removes the rows of editions that nobody needs, a part at a time, so that the write-ahead log stays small. */
final class SqliteRemover {
    private static final int ROWS_A_COMMIT = 2_000;
    private static final int BLOBS_A_COMMIT = 4;

    /** Each table with its key after the edition. */
    private static final Map<String, String> KEYS = Map.of(
            "users", "user_id",
            "movies", "movie_id",
            "metadata", "movie_id",
            "cluster_movies", "cluster, movie_id",
            "bundles", "part",
            "factor_models", "model",
            "user_factors", "user_id, model",
            "movie_factors", "movie_id, model");

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
        leftovers.documents().forEach(edition -> KEYS.forEach((table, key) -> remove(table, key, edition)));
        leftovers.runs().forEach(edition -> remove("runs", "version", edition));
        leftovers.ratings().forEach(edition -> remove("ratings", "user_id, rated_at, movie_id", edition));
    }

    private void remove(String table, String key, long edition) {
        String part = "DELETE FROM " + table + " WHERE (edition, " + key + ") IN (SELECT edition, " + key + " FROM "
                + table + " WHERE edition = ? LIMIT ?)";
        int most = table.equals("bundles") ? BLOBS_A_COMMIT : ROWS_A_COMMIT;
        int removed;
        do {
            removed = database.writePart(transaction -> transaction.change(part, edition, most));
        } while (removed == most);
    }
}
