package io.marquee.cli;

import io.marquee.data.generate.SyntheticSet;
import io.marquee.data.generate.SyntheticSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Makes a synthetic ratings set in the MovieLens form, with the shape of the real ones.")
final class Generate implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Option(names = "--ratings", required = true, paramLabel = "N", description = "How many ratings, exactly.")
    private int ratings;

    @Option(names = "--users", required = true, paramLabel = "N", description = "How many users.")
    private int users;

    @Option(names = "--movies", required = true, paramLabel = "N", description = "How many movies.")
    private int movies;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The same seed makes the same set. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Parameters(paramLabel = "OUT-DIR", description = "A folder that does not exist yet, or is empty.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        SyntheticSpec spec =
                Usage.check(command, "--ratings, --users, --movies", () -> new SyntheticSpec(ratings, users, movies));
        SyntheticSet.write(spec, new SplittableRandom(seed), folder, Terminal.progress());
        Terminal.say("Made %,d ratings by %,d users of %,d movies in %s".formatted(ratings, users, movies, folder));
        return 0;
    }
}
