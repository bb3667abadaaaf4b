package io.marquee.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements that see and change one state of the file, together or not at all. */
final class Transaction {
    private final Connection connection;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    /** Runs work in a transaction that begins as told; an exception rolls it back. */
    static <T> T run(Connection connection, String begin, Work<T> work) throws SQLException {
        execute(connection, begin);
        return finish(connection, work);
    }

    /** Runs work in the transaction that has begun, and ends it; an exception rolls it back. */
    static <T> T finish(Connection connection, Work<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.in(new Transaction(connection));
            execute(connection, "COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    private static void rollBack(Connection connection) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself, and the fault that made it so is on its way to the caller.
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a statement without arguments. */
    void execute(String sql) throws SQLException {
        execute(connection, sql);
    }

    /** All rows of a query. */
    <T> List<T> list(RowReader<T> reader, String query, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(query, arguments);
                ResultSet row = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        }
    }

    /** The only row of a query that has one or none. */
    <T> Optional<T> find(RowReader<T> reader, String query, Object... arguments) throws SQLException {
        return list(reader, query, arguments).stream().findFirst();
    }

    /** The number that a query counts. */
    long count(String query, Object... arguments) throws SQLException {
        return find(row -> row.getLong(1), query, arguments).orElse(0L);
    }

    /** Runs one change, and returns how many rows it changed. */
    int change(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    /** A statement that the caller binds and closes. */
    PreparedStatement prepare(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        bind(statement, arguments);
        return statement;
    }

    /** Binds all arguments of a statement. */
    static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    /** Something to do in a transaction. */
    interface Work<T> {
        T in(Transaction transaction) throws SQLException;
    }

    /** Makes a value of the row that the result stands at. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
