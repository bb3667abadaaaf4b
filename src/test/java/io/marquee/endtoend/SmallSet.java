package io.marquee.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A synthetic ratings set and plans that a machine trains on in a second or two. */
public final class SmallSet {
    /** A user of the set, and a moment to recommend at. */
    static final int USER = 7;

    static final String AT = "2024-05-01T20:00:00Z";

    private static final String NAME = "set";

    private SmallSet() {}

    static void generate(Machine machine) throws InterruptedException {
        machine.succeed("generate", "--ratings", "20000", "--users", "200", "--movies", "500", NAME);
    }

    /** The arguments that train on the set, by a plan of this seed. */
    static String[] train(Machine machine, int seed) throws IOException {
        String plan = "seed-" + seed + ".toml";
        Files.writeString(machine.disk().resolve(plan), plan(seed));
        return new String[] {"train", "--data", NAME, "--plan", plan};
    }

    /** A plan as the default one, but quick. */
    public static String plan(int seed) throws IOException {
        String plan = Files.readString(Program.HOME.resolve("pipeline/default.toml"));
        plan = changed(plan, "seed = 1", "seed = " + seed);
        plan = changed(plan, "rounds = 600", "rounds = 20");
        return changed(plan, "models = \\[\".*]", "models = [\"global-mean\"]");
    }

    private static String changed(String plan, String line, String other) {
        Matcher found = Pattern.compile("^" + line, Pattern.MULTILINE).matcher(plan);
        assertThat(found.find()).as("pipeline/default.toml has " + line).isTrue();
        return found.replaceFirst(other);
    }

    /** Copies the set to another machine. */
    static void copy(Machine from, Machine to) throws IOException {
        Path target = Files.createDirectory(to.disk().resolve(NAME));
        try (var files = Files.list(from.disk().resolve(NAME))) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }
}
