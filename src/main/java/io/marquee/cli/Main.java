package io.marquee.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The program: a command line over everything else. */
@Command(
        name = "marquee",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "From movie ratings to a served top 10.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Up.class,
            Train.class,
            Serve.class,
            Recommend.class,
            Export.class,
            Evaluate.class,
            StudyClusters.class,
            SearchSettings.class,
            Predict.class,
            ExportFeatures.class,
            Generate.class,
            Data.class
        },
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  MARQUEE_DATASETS   a folder that holds ratings sets by name",
            "  MARQUEE_OUT        where results are kept when --out does not say it",
            "  MARQUEE_JAVA_OPTS  options of the Java that ./marquee starts, instead of its own",
            "  MONGODB_URI        publish to and serve from this MongoDB instead of a file",
            "  PORT               serve on this port of all interfaces, as platforms ask for",
            "%nExit codes: 0 done, 1 failed, 2 wrong usage."
        })
public final class Main {
    private final Environment environment;

    private Main(Environment environment) {
        this.environment = environment;
    }

    /** Runs one command and exits with its code. */
    public static void main(String... arguments) {
        System.exit(run(Environment.ofProcess(), arguments));
    }

    /** Runs one command and returns its exit code: 0 done, 1 failed, 2 wrong usage. */
    static int run(Environment environment, String... arguments) {
        CommandLine line = line(environment);
        return arguments.length == 0 ? line.execute("--help") : line.execute(arguments);
    }

    /** The commands with all of their options. */
    static CommandLine line(Environment environment) {
        CommandLine line = new CommandLine(new Main(environment));
        line.setParameterExceptionHandler(new WrongUsage());
        line.setExecutionExceptionHandler(new Failure());
        line.setExecutionStrategy(Main::execute);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(110);
        return line;
    }

    /** Runs what was parsed; a lack of memory is a failure as any other. */
    private static int execute(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (OutOfMemoryError fault) {
            throw new ExecutionException(
                    parsed.commandSpec().commandLine(),
                    "out of memory (" + fault.getMessage() + "); give more with MARQUEE_JAVA_OPTS=-Xmx4g, say",
                    fault);
        }
    }

    /** What the environment says to the program that a command belongs to. */
    static Environment environment(CommandSpec command) {
        return ((Main) command.root().userObject()).environment;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"marquee " + Program.version() + ", Java " + System.getProperty("java.version")};
        }
    }
}
