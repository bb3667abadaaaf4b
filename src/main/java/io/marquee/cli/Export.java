package io.marquee.cli;

import io.marquee.api.endpoint.lists.ListFormat;
import io.marquee.cli.export.ExportSettings;
import io.marquee.cli.export.ListExport;
import io.marquee.cli.export.Unfinished;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.query.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the lists of all users, or of some, into a file, by ascending user id. The file is there whole"
                        + " or not at all; an export that was stopped goes on where it was when it is run again.")
final class Export implements Callable<Integer> {
    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The file to write. Default: lists.ndjson or lists.csv in the out folder")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "ndjson",
            description = "ndjson: a JSON object for each user, one a line; csv: a row for each movie of each list."
                    + " Default: ${DEFAULT-VALUE}")
    private ListFormat format;

    @Option(
            names = "--users",
            paramLabel = "ID",
            split = ",",
            description = "The users, with commas. Default: everyone in the ratings set and everyone who joined")
    private List<Integer> users = List.of();

    @Option(names = "--fresh", description = "Begin anew, whatever an export that was stopped has left.")
    private boolean fresh;

    @Mixin
    private ListOptions options;

    @Mixin
    private BundleOption bundle;

    @Mixin
    private OutOptions out;

    @Override
    public Integer call() throws IOException {
        Published published = Published.read(out, bundle);
        Recommender recommender = published.recommender();
        Unfinished unfinished = Unfinished.of(target(), fresh);
        Instant at = options.at().or(unfinished::moment).orElseGet(ApiValue.At::now);
        Query query = options.query(recommender, at);
        ExportSettings settings = ExportSettings.of(recommender.version(), query, format, users, published.people());
        int[] everyone = users(published).toArray();
        new ListExport(recommender, published.people(), query, format)
                .write(everyone, unfinished, settings, Terminal.progress());
        Terminal.say("Wrote the lists of %,d users to %s".formatted(everyone.length, target()));
        return 0;
    }

    private Path target() {
        return file.orElseGet(
                () -> out.folder().resolve("lists." + format.name().toLowerCase(Locale.ROOT)));
    }

    private IntStream users(Published published) {
        users.forEach(published::viewer);
        return users.isEmpty()
                ? published.recommender().userIds(published.people())
                : users.stream().mapToInt(id -> id).distinct().sorted();
    }
}
