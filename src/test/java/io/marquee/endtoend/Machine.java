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
    private static final List<String> NOT_INHERITED = List.of(
            "JAVA_OPTS",
            "MARQUEE_DATASETS",
            "MARQUEE_JAVA_OPTS",
            "MARQUEE_OUT",
            "MONGODB_URI",
            "PORT",
            "XDG_CACHE_HOME");

    /** A machine that has published a version in its out folder, ready to serve. */
    static Machine trained(Path disk) throws IOException, InterruptedException {
        Machine machine = of(disk, Map.of());
        SmallSet.generate(machine);
        machine.succeed(SmallSet.train(machine, 1));
        return machine;
    }

    static Machine of(Path disk, Map<String, String> environment) throws IOException {
        Files.createDirectories(disk.resolve("tmp"));
        return new Machine(disk, environment);
    }

    /** Starts a command. */
    Child start(String... arguments) {
        return start(Program.jar(), arguments);
    }

    /** Starts a command of the program in a jar. */
    Child start(Path jar, String... arguments) {
        List<String> command = new ArrayList<>(Program.java());
        command.add("-Djava.io.tmpdir=" + disk.resolve("tmp"));
        command.addAll(List.of("-jar", jar.toString()));
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

    /** Runs a command that is to succeed, to its end. */
    Child succeed(String... arguments) throws InterruptedException {
        try (Child child = start(arguments)) {
            assertThat(child.awaitExit())
                    .as("exit code of %s: %s", List.of(arguments), child.err())
                    .isZero();
            return child;
        }
    }

    /** What {@code recommend} prints as JSON. */
    JsonNode recommend(int user, String at) throws InterruptedException, IOException {
        return new ObjectMapper()
                .readTree(succeed("recommend", "" + user, "--at", at, "--json").out());
    }

    /** The address of the store that its commands use. */
    String store() {
        return environment.getOrDefault(
                "MONGODB_URI", disk.resolve("out/marquee.db").toString());
    }

    /** Serves what is published, at a free port of this machine alone. */
    Server serve() throws InterruptedException {
        return Server.of(start("serve", "--port", "0"));
    }
}
