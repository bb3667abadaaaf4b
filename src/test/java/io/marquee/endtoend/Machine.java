package io.marquee.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A machine with a disk and an environment of its own, on which every command is a process.
 *
 * @param disk a folder, in which processes run and keep their temporary files too
 * @param environment what is set besides what the tests' own environment has
 */
record Machine(Path disk, Map<String, String> environment) {
    private static final List<String> NOT_INHERITED = List.of("MONGODB_URI", "PORT", "MARQUEE_OUT", "JAVA_OPTS");

    static Machine of(Path disk, Map<String, String> environment) throws IOException {
        Files.createDirectories(disk.resolve("tmp"));
        return new Machine(disk, environment);
    }

    /** Starts a command. */
    Child start(String... arguments) {
        List<String> command = new ArrayList<>(Program.java());
        command.add("-Djava.io.tmpdir=" + disk.resolve("tmp"));
        command.addAll(List.of("-jar", Program.jar().toString()));
        command.addAll(List.of(arguments));
        return Child.start(process(command));
    }

    /** A process on this machine that is not started yet. */
    ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(disk.toFile());
        Map<String, String> variables = builder.environment();
        NOT_INHERITED.forEach(variables::remove);
        variables.put("OMP_WAIT_POLICY", "PASSIVE");
        variables.putAll(environment);
        return builder;
    }

    /** Runs a command that is to succeed, and returns its standard output. */
    String run(String... arguments) throws InterruptedException {
        try (Child child = start(arguments)) {
            int code = child.awaitExit();
            assertThat(code)
                    .as("exit code of %s: %s", List.of(arguments), child.err())
                    .isZero();
            return child.out();
        }
    }

    /** What {@code recommend} prints as JSON. */
    JsonNode recommend(int user, String at) throws InterruptedException, IOException {
        return new ObjectMapper().readTree(run("recommend", "" + user, "--at", at, "--json"));
    }

    /** Serves what is published, at a free port of this machine alone. */
    Server serve() throws InterruptedException {
        return Server.of(start("serve", "--port", "0"));
    }
}
