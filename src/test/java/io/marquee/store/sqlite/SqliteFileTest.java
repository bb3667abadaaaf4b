package io.marquee.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.data.MovieId;
import io.marquee.people.Changes;
import io.marquee.progress.Progress;
import io.marquee.store.Edition;
import io.marquee.store.MovieSort;
import io.marquee.store.StoreException;
import io.marquee.store.TaggedPublication;
import io.marquee.store.report.Report;
import io.marquee.store.report.ReportHeading;
import io.marquee.store.report.ReportKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("some/new folder/store.db");
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> rows = new ArrayList<>();
            if (statement.execute(sql)) {
                ResultSet row = statement.getResultSet();
                while (row.next()) {
                    rows.add(row.getString(row.getMetaData().getColumnCount()));
                }
            }
            return rows;
        }
    }

    private void publish(int... numbers) {
        try (SqliteStore store = SqliteStore.open(file)) {
            for (int number : numbers) {
                store.publish(TaggedPublication.of(number, folder), Progress.SILENT);
            }
        }
    }

    @Test
    void makesFoldersAndTellsWhereItIs() {
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(file).exists();
            assertThat(store).hasToString("SQLite file " + file);
        }
    }

    @Test
    void writesAheadAndSyncsFully() throws SQLException {
        try (Database database = Database.open(file)) {
            Optional<String> journal =
                    database.write(transaction -> transaction.find(row -> row.getString(1), "PRAGMA journal_mode"));
            long synchronous = database.write(transaction -> transaction.count("PRAGMA synchronous"));
            assertThat(journal).contains("wal");
            assertThat(synchronous).as("FULL").isEqualTo(2);
        }
    }

    @Test
    void refusesAFileThatIsNotADatabase() throws IOException {
        file = Files.writeString(folder.resolve("letter.txt"), "Dear Sir or Madam, ".repeat(100));
        assertThatThrownBy(() -> SqliteStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot open the store " + file)
                .hasMessageContaining("not an SQLite database, name another file");
        assertThat(file).content().startsWith("Dear Sir or Madam, ");
    }

    @Test
    void refusesAFolderAndAPathThroughAFile() throws IOException {
        assertThatThrownBy(() -> SqliteStore.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot open the store " + folder)
                .hasMessageContaining("writable");
        Path inFile = Files.createFile(folder.resolve("file")).resolve("store.db");
        assertThatThrownBy(() -> SqliteStore.open(inFile))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot make the folder of the store " + inFile);
    }

    @Test
    void refusesADatabaseOfAnotherProgramAndLeavesItAsItIs() throws SQLException {
        file = folder.resolve("other.db");
        query("CREATE TABLE recipes (name TEXT)");
        assertThatThrownBy(() -> SqliteStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file + " is an SQLite database of another program; name another file");
        assertThat(query("SELECT name FROM sqlite_schema")).containsExactly("recipes");
        assertThat(query("PRAGMA journal_mode")).containsExactly("delete");
    }

    @Test
    void refusesAFileOfANewerMarquee() throws SQLException {
        SqliteStore.open(file).close();
        query("PRAGMA user_version = 99");
        assertThatThrownBy(() -> SqliteStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file + " was written by a newer Marquee (schema 99, this one knows 5)");
    }

    @Test
    void takesAFileOfAnOlderMarqueeOnWithWhatItHolds() throws SQLException {
        publish(1);
        becomeOlder(1, "factor_models", "user_factors", "movie_factors", "people", "words", "requests", "reports");
        try (SqliteStore store = SqliteStore.open(file)) {
            Edition old = store.current().orElseThrow();
            assertThat(old.user(1)).isPresent();
            assertThat(old.factorModels()).isEmpty();
            assertThat(old.userFactors(1)).isEmpty();
            store.publish(TaggedPublication.of(2, folder), Progress.SILENT);
            assertThat(store.current().orElseThrow().userFactors(1)).isNotEmpty();
        }
        assertThat(query("PRAGMA user_version")).containsExactly("5");
    }

    @Test
    void hearsPeopleInAFileOfAnOlderMarquee() throws SQLException {
        publish(1);
        becomeOlder(2, "people", "words", "requests", "reports");
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(store.people().since(Changes.FROM_THE_BEGINNING).isEmpty())
                    .isTrue();
            assertThat(store.people().join(610, Optional.empty())).isEqualTo(611);
            assertThat(store.current().orElseThrow().userFactors(1)).isNotEmpty();
        }
        assertThat(query("PRAGMA user_version")).containsExactly("5");
    }

    @Test
    void keepsReportsInAFileOfAnOlderMarquee() throws SQLException {
        publish(1);
        becomeOlder(3, "reports");
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(store.reports().list()).isEmpty();
            Report report = new Report(new ReportHeading(ReportKind.CLUSTERS, "v1", Instant.EPOCH, "set"), "{}");
            store.reports().keep(report);
            assertThat(store.reports().newest(ReportKind.CLUSTERS)).contains(report);
            assertThat(store.current().orElseThrow().userFactors(1)).isNotEmpty();
        }
        assertThat(query("PRAGMA user_version")).containsExactly("5");
    }

    @Test
    void keepsPostersInAFileOfAnOlderMarquee() throws SQLException {
        publish(1);
        becomeOlder(4);
        try (SqliteStore store = SqliteStore.open(file)) {
            MovieId any = new MovieId(1);
            assertThat(store.current().orElseThrow().movie(any)).isPresent();
            assertThat(store.current().orElseThrow().posterPaths(List.of(any))).isEmpty();
            store.publish(TaggedPublication.of(2, folder), Progress.SILENT);
        }
        assertThat(query("PRAGMA user_version")).containsExactly("5");
    }

    private void becomeOlder(int version, String... tables) throws SQLException {
        for (String table : tables) {
            query("DROP TABLE " + table);
        }
        query("ALTER TABLE metadata DROP COLUMN poster_path");
        query("PRAGMA user_version = " + version);
    }

    @Test
    void pingNoticesThatTheFileIsGone() throws IOException {
        try (SqliteStore store = SqliteStore.open(file)) {
            store.ping();
            Files.delete(file);
            assertThatThrownBy(store::ping)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(file + " was removed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"users", "movies", "cluster_movies", "bundles", "user_factors", "movie_factors", "factor_models"
            })
    void keepsTheRowsOfTwoEditionsOnly(String table) throws SQLException {
        publish(1, 2, 4, 6);
        assertThat(query("SELECT DISTINCT edition FROM " + table)).hasSize(2);
        assertThat(query("SELECT role FROM editions")).containsExactlyInAnyOrder("CURRENT", "PREVIOUS");
    }

    @Test
    void keepsRatingsAsLongAsAKeptEditionNeedsThem() throws SQLException {
        publish(2, 3);
        assertThat(query("SELECT DISTINCT edition FROM ratings")).hasSize(1);
        publish(4);
        assertThat(query("SELECT DISTINCT edition FROM ratings")).hasSize(2);
        publish(5);
        assertThat(query("SELECT DISTINCT edition FROM ratings")).hasSize(1);
        assertThat(query("SELECT count(*) FROM runs")).containsExactly("4");
    }

    @Test
    void removesWhatAKilledPublishLeft() throws SQLException {
        publish(1);
        query("UPDATE shelf SET revision = 50");
        query("INSERT INTO editions VALUES (50, 'v2', 'data1', 50, 'PUBLISHING')");
        query("INSERT INTO ratings VALUES (50, 1, 2, 3, 4.5)");
        query("INSERT INTO bundles VALUES (50, 0, x'00')");
        query("INSERT INTO runs SELECT 'v2', 50, trained, dataset, data_hash, seed, plan, versions, metrics FROM runs");
        try (SqliteStore store = SqliteStore.open(file)) {
            assertThat(store.runs()).hasSize(1);
        }
        publish(4);
        assertThat(query("SELECT 'row' FROM ratings WHERE edition = 50")).isEmpty();
        assertThat(query("SELECT 'row' FROM bundles WHERE edition = 50")).isEmpty();
        assertThat(query("SELECT version FROM runs")).containsExactlyInAnyOrder("v1", "v4");
    }

    @ParameterizedTest
    @EnumSource(MovieSort.class)
    void takesEveryOrderOfMoviesFromAnIndex(MovieSort sort) throws SQLException {
        publish(1);
        String order = SqliteEdition.order(sort);
        assertThat(query("EXPLAIN QUERY PLAN SELECT * FROM cluster_movies WHERE edition = 1 AND cluster = 0 ORDER BY "
                        + order + ", movie_id LIMIT 10"))
                .noneMatch(step -> step.contains("TEMP B-TREE"))
                .anyMatch(
                        step -> step.contains("cluster_movies_by_" + sort.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void findsFreeSpaceForTheNextEditionInTheFile() throws IOException {
        publish(2, 4, 6, 8);
        long size = Files.size(file);
        publish(10, 12, 14, 16);
        assertThat(Files.size(file)).isLessThan(size + size / 10);
    }
}
