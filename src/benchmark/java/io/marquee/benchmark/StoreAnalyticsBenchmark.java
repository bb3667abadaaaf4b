package io.marquee.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The same questions as those of {@link AnalyticsBenchmark}, in UTC, put to SQLite's tables instead. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StoreAnalyticsBenchmark {
    /** What is asked. */
    @Param({"activity", "top-movies", "ratings", "clusters", "retention"})
    public String question;

    private Connection connection;

    /** Opens the file that the system property {@code store} names. */
    @Setup
    public void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + System.getProperty("store", "out/marquee.db"));
    }

    /** Closes it. */
    @TearDown
    public void close() throws SQLException {
        connection.close();
    }

    /** The number of rows of the answer, every one of which is read. */
    @Benchmark
    public int sqlite() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query())) {
            int count = 0;
            while (rows.next()) {
                count += rows.getObject(1) == null ? 0 : 1;
            }
            return count;
        }
    }

    private String query() {
        String ratings = "(SELECT * FROM ratings WHERE edition = (SELECT max(edition) FROM editions))";
        return switch (question) {
            case "activity" ->
                "SELECT strftime('%Y-%m', rated_at, 'unixepoch'), count(*), count(DISTINCT user_id), avg(stars) FROM "
                        + ratings + " GROUP BY 1";
            case "top-movies" ->
                "SELECT movie_id, count(*), avg(stars) FROM " + ratings + " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10";
            case "ratings" -> "SELECT stars, count(*) FROM " + ratings + " GROUP BY 1";
            case "clusters" ->
                "SELECT u.cluster, count(*), count(DISTINCT r.user_id), count(DISTINCT r.movie_id), avg(r.stars) FROM "
                        + ratings + " r JOIN users u ON u.edition = r.edition AND u.user_id = r.user_id GROUP BY 1";
            default ->
                "WITH months AS (SELECT DISTINCT user_id, strftime('%Y-%m', rated_at, 'unixepoch') AS month FROM "
                        + ratings + "), first AS (SELECT user_id, min(month) AS cohort FROM months GROUP BY 1)"
                        + " SELECT cohort, month, count(*) FROM months JOIN first USING (user_id) GROUP BY 1, 2";
        };
    }
}
