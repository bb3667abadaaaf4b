package io.marquee.store.sqlite;

import io.marquee.people.Changes;
import io.marquee.people.Word;
import io.marquee.store.PeopleStore;
import io.marquee.store.RequestKey;
import io.marquee.store.StoreException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people say, in tables of their own. All writes to a file come one after the other, so that one number that grows with
 * every write tells both which word is the later one and what changed since a moment; it never goes back, because whoever is
 * forgotten gets the highest.
 */
final class SqlitePeople implements PeopleStore {
    private static final String REVISION =
            "SELECT max(coalesce((SELECT max(revision) FROM words), 0), coalesce((SELECT max(revision) FROM people), 0))";

    private final Database database;

    SqlitePeople(Database database) {
        this.database = database;
    }

    @Override
    public int join(int above, Optional<RequestKey> key) {
        return database.writeSoon(transaction -> {
            Optional<Integer> joined = key.isPresent() ? joined(transaction, key.get()) : Optional.empty();
            return joined.isPresent() ? joined.get() : joinAnew(transaction, above, key);
        });
    }

    private static Optional<Integer> joined(Transaction transaction, RequestKey key) throws SQLException {
        return transaction.find(
                row -> {
                    key.requireContent(row.getString("join_content"));
                    return row.getInt("user_id");
                },
                "SELECT user_id, join_content FROM people WHERE join_key = ?",
                key.digest());
    }

    private static int joinAnew(Transaction transaction, int above, Optional<RequestKey> key) throws SQLException {
        long highest = transaction.count(
                "SELECT max(?, coalesce((SELECT max(user_id) FROM people), 0),"
                        + " coalesce((SELECT max(user_id) FROM words), 0))",
                above);
        if (highest == Integer.MAX_VALUE) {
            throw StoreException.noMoreIds();
        }
        transaction.change(
                "INSERT INTO people VALUES (?, 1, 0, ?, ?, ?)",
                highest + 1,
                transaction.count(REVISION) + 1,
                key.map(RequestKey::digest).orElse(null),
                key.map(RequestKey::content).orElse(null));
        return (int) (highest + 1);
    }

    @Override
    public List<Word> keep(List<Word> words, Optional<RequestKey> key) {
        if (words.isEmpty()) {
            return words;
        }
        int userId = Word.soleSpeaker(words);
        return database.writeSoon(transaction -> {
            if (transaction.count("SELECT forgotten FROM people WHERE user_id = ?", userId) == 1) {
                throw new Forgotten(userId);
            }
            if (key.isEmpty() || isNew(transaction, userId, key.get())) {
                keep(transaction, words);
            }
            return kept(transaction, words);
        });
    }

    /** Remembers a key, and forgets those that are too old or too many. */
    private static boolean isNew(Transaction transaction, int userId, RequestKey key) throws SQLException {
        Optional<String> before = transaction.find(
                row -> row.getString(1),
                "SELECT content FROM requests WHERE user_id = ? AND key = ?",
                userId,
                key.digest());
        before.ifPresent(key::requireContent);
        if (before.isEmpty()) {
            long now = Instant.now().getEpochSecond();
            transaction.change("INSERT INTO requests VALUES (?, ?, ?, ?)", userId, key.digest(), key.content(), now);
            transaction.change(
                    "DELETE FROM requests WHERE user_id = ?1 AND kept_at < max(?2, coalesce((SELECT kept_at FROM requests"
                            + " WHERE user_id = ?1 ORDER BY kept_at DESC LIMIT 1 OFFSET ?3), 0))",
                    userId,
                    now - RequestKey.REMEMBERED.toSeconds(),
                    RequestKey.MOST - 1);
        }
        return before.isEmpty();
    }

    private static void keep(Transaction transaction, List<Word> words) throws SQLException {
        long revision = transaction.count(REVISION) + 1;
        for (Word word : words) {
            transaction.change(
                    "INSERT INTO words VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value,"
                            + " said_at = excluded.said_at, revision = excluded.revision WHERE value <> excluded.value",
                    word.userId(),
                    word.movieId().value(),
                    word.topic().name(),
                    word.value(),
                    word.second(),
                    revision);
        }
    }

    private static List<Word> kept(Transaction transaction, List<Word> words) throws SQLException {
        List<Word> kept = new ArrayList<>();
        for (Word word : words) {
            kept.add(transaction
                    .find(
                            Rows::word,
                            "SELECT * FROM words WHERE user_id = ? AND movie_id = ? AND topic = ?",
                            word.userId(),
                            word.movieId().value(),
                            word.topic().name())
                    .orElseThrow());
        }
        return kept;
    }

    @Override
    public void forget(int userId) {
        database.writeSoon(transaction -> {
            transaction.change(
                    "REPLACE INTO people VALUES (?, 0, 1, ?, NULL, NULL)", userId, transaction.count(REVISION) + 1);
            transaction.change("DELETE FROM words WHERE user_id = ?", userId);
            transaction.change("DELETE FROM requests WHERE user_id = ?", userId);
            return SqliteRemover.forget(transaction, userId);
        });
    }

    @Override
    public Changes since(long moment) {
        return database.read(transaction -> new Changes(
                ids(transaction, "joined", moment),
                transaction.list(Rows::word, "SELECT * FROM words WHERE revision > ?", moment),
                ids(transaction, "forgotten", moment),
                transaction.count(REVISION)));
    }

    private static List<Integer> ids(Transaction transaction, String what, long moment) throws SQLException {
        String query = "SELECT user_id FROM people WHERE revision > ? AND " + what;
        return transaction.list(row -> row.getInt(1), query, moment);
    }
}
