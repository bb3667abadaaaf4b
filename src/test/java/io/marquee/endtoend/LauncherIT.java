package io.marquee.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
    private static final Path LAUNCHER = Program.HOME.resolve("marquee");

    @TempDir
    private Path folder;

    private Machine machine;

    @BeforeEach
    void setUp() throws IOException {
        machine = Machine.of(folder.resolve("machine"), Map.of());
    }

    @Test
    void isGoodShell() throws Exception {
        assertThat(ran("sh", "-n", LAUNCHER.toString()).err()).isEmpty();
    }

    @Test
    void worksFromAnotherFolder() throws Exception {
        assumeNothingToBuild();
        assertThat(ran(LAUNCHER.toString(), "--help").out()).startsWith("Usage: marquee");
    }

    @Test
    void worksThroughLinks() throws Exception {
        assumeNothingToBuild();
        Path link = Files.createSymbolicLink(folder.resolve("absolute"), LAUNCHER);
        Path relative = Files.createSymbolicLink(folder.resolve("relative"), Path.of("absolute"));
        try {
            assertThat(ran(link.toString(), "--help").out()).startsWith("Usage: marquee");
            assertThat(ran(relative.toString(), "--help").out()).startsWith("Usage: marquee");
        } finally {
            Files.delete(relative);
            Files.delete(link);
        }
    }

    @Test
    void findsTheDefaultPlanFromAnotherFolder() throws Exception {
        assumeNothingToBuild();
        Files.writeString(machine.disk().resolve("pairs.csv"), "userId,movieId\n1,1\n");
        SmallSet.generate(machine);
        ran(
                LAUNCHER.toString(),
                "predict",
                "--data",
                "set",
                "--model",
                "movie-mean",
                "--pairs",
                "pairs.csv",
                "--out",
                "p.csv");
        assertThat(machine.disk().resolve("p.csv")).exists();
    }

    @Test
    void aServerLeavesItsClassesToTheNext() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path target = Files.createDirectory(home.resolve("target"));
        Path launcher = Files.copy(LAUNCHER, home.resolve("marquee"));
        Files.copy(Program.jar(), target.resolve("marquee.jar"));
        Files.createSymbolicLink(target.resolve("lib"), Program.LIBRARIES);
        Machine.trained(machine.disk());
        try {
            assertThat(ownClassesNotRead(launcher, "first")).isEmpty();
            assertThat(ownClassesNotRead(launcher, "second")).contains("io.marquee.api.ApiServer");
        } finally {
            Files.delete(target.resolve("lib"));
        }
    }

    /** Serves for a moment; the classes of this project that Java had from elsewhere than the jar. */
    private List<String> ownClassesNotRead(Path launcher, String name) throws Exception {
        Path log = folder.resolve(name);
        Map<String, String> environment = Map.of(
                "JAVA_HOME", System.getProperty("java.home"), "MARQUEE_JAVA_OPTS", "-Xlog:class+load:file=" + log);
        ProcessBuilder process =
                Machine.of(machine.disk(), environment).process(List.of(launcher.toString(), "serve", "--port", "0"));
        try (Server server = Server.of(Child.start(process))) {
            assertThat(server.stop()).isEqualTo(Child.STOPPED_BY_SIGTERM);
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("shared objects file"))
                    .map(line -> line.replaceAll(".* (\\S+) source:.*", "$1"))
                    .filter(one -> one.startsWith("io.marquee."))
                    .toList();
        }
    }

    private Child ran(String... command) throws InterruptedException {
        try (Child child = Child.start(machine.process(List.of(command)))) {
            assertThat(child.awaitExit()).as(child::err).isZero();
            return child;
        }
    }

    private static void assumeNothingToBuild() throws IOException {
        FileTime built = Files.getLastModifiedTime(Program.jar());
        for (String sources : List.of("src/main", "resources", "pom.xml")) {
            try (Stream<Path> files = Files.walk(Program.HOME.resolve(sources))) {
                assumeTrue(
                        files.noneMatch(file -> modified(file).compareTo(built) > 0),
                        "skipped: the jar is older than " + sources + ", so the launcher would build");
            }
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
