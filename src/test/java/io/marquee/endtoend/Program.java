package io.marquee.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program as {@code mvn package} makes it. */
final class Program {
    /** The folder of the project, where tests run. */
    static final Path HOME = Path.of("").toAbsolutePath();

    static final Path LIBRARIES = HOME.resolve("target/lib");
    static final Path JAR = HOME.resolve("target/marquee.jar");

    private Program() {}

    /** The Java that the tests run on, as started for a short life. */
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx400m");
    }

    static Path jar() {
        assertThat(Files.isRegularFile(JAR))
                .as(JAR + " is there; `mvn package` makes it")
                .isTrue();
        return JAR;
    }
}
