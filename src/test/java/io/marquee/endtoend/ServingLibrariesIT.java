package io.marquee.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serves with the libraries of serving alone, as a small web process would have them. */
class ServingLibrariesIT {
    private static final List<String> NEEDED = List.of(
            "annotations",
            "bson",
            "jackson",
            "jakarta",
            "javalin",
            "jetty",
            "kotlin-stdlib",
            "mongodb-driver",
            "picocli",
            "slf4j",
            "sqlite-jdbc");

    @TempDir
    private Path folder;

    @Test
    void needNeitherTablesawNorSmileNorXgboostNorXchart() throws Exception {
        Path jar = installWithout();
        Machine machine = Machine.trained(folder.resolve("machine"));
        JsonNode expected = machine.recommend(SmallSet.USER, SmallSet.AT);
        try (Server server = Server.of(machine.start(jar, "serve", "--port", "0"))) {
            assertThat(server.recommend(SmallSet.USER, SmallSet.AT)).isEqualTo(expected);
        }
    }

    /** The jar beside a lib folder that lacks what only training needs. */
    private Path installWithout() throws IOException {
        Path libraries = Files.createDirectory(folder.resolve("lib"));
        try (Stream<Path> all = Files.list(Program.LIBRARIES)) {
            for (Path library : all.filter(ServingLibrariesIT::isNeeded).toList()) {
                Files.copy(library, libraries.resolve(library.getFileName()));
            }
        }
        return Files.copy(Program.jar(), folder.resolve("marquee.jar"));
    }

    private static boolean isNeeded(Path library) {
        String name = library.getFileName().toString();
        return NEEDED.stream().anyMatch(name::startsWith);
    }
}
