package io.marquee.endtoend;

import io.marquee.data.MovieId;
import io.marquee.pipeline.PlanText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

    /** The set's movies. */
    static List<MovieId> movies(Machine machine) throws IOException {
        try (var lines = Files.lines(machine.disk().resolve(NAME).resolve("movies.csv"))) {
            return lines.skip(1)
                    .map(line -> new MovieId(Integer.parseInt(line.substring(0, line.indexOf(',')))))
                    .toList();
        }
    }

    /** The arguments that train on the set, by a plan of this seed. */
    static String[] train(Machine machine, int seed) throws IOException {
        String plan = "seed-" + seed + ".toml";
        Files.writeString(machine.disk().resolve(plan), plan(seed));
        return new String[] {"train", "--data", NAME, "--plan", plan};
    }

    /** A plan as the default one, but quick, and whatever that serves, with three models. */
    public static String plan(int seed) throws IOException {
        return new PlanText(Files.readString(Program.HOME.resolve("pipeline/default.toml")))
                .with(Map.of(
                        "seed",
                        "" + seed,
                        "boosted.rounds",
                        "20",
                        "evaluation.models",
                        "[\"global-mean\"]",
                        "served.models",
                        "[\"boosted\", \"user-movie-bias\", \"most-popular\"]",
                        "served.stars",
                        "\"boosted\"",
                        "served.relevance",
                        "\"most-popular\"",
                        "served.bound",
                        "false"))
                .text();
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
