package io.marquee.store.sqlite;

import io.marquee.store.StoreException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Makes of SQLite's faults the store's, with what to do about them. */
final class Faults {
    /** SQLite tells more in the bits above. */
    private static final int PRIMARY_CODE = 0xff;

    private Faults() {}

    static StoreException of(String doing, Path file, SQLException e) {
        String message = "cannot " + doing + " the store " + file + ": " + e.getMessage() + "; " + advice(code(e));
        return isBusy(e) ? StoreException.unreachable(message, e) : new StoreException(message, e);
    }

    /** Whether another connection was at work, so that the same may go well a moment later. */
    static boolean isBusy(SQLException e) {
        return (code(e).code & PRIMARY_CODE) == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    private static SQLiteErrorCode code(SQLException e) {
        return e instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static String advice(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_NOTADB -> "it is not an SQLite database, name another file";
            case SQLITE_CORRUPT -> "the file is damaged, move it away and train again";
            case SQLITE_FULL -> "make room on the disk";
            case SQLITE_BUSY -> "another process is writing for a long time, try again when it is done";
            default -> "the file and its folder must exist and be writable for this user";
        };
    }
}
