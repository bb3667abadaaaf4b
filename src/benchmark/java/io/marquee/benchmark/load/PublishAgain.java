package io.marquee.benchmark.load;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.bundle.RunRecord;
import io.marquee.data.Dataset;
import io.marquee.models.Factorised;
import io.marquee.progress.Progress;
import io.marquee.store.Publication;
import io.marquee.store.Store;
import io.marquee.store.Stores;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A process that publishes another version of what is in a folder each time that it is sent a line. The versions differ in
 * their names only, so that answers may not differ. Usage: {@code PublishAgain OUT-DIR}.
 */
final class PublishAgain {
    private final Path out;
    private final BundleFile original;
    private final Dataset dataset;

    private PublishAgain(Path out, BundleFile original) {
        this.out = out;
        this.original = original;
        Bundle bundle = original.bundle();
        this.dataset = Dataset.of(original.run().dataset(), bundle.catalogue(), bundle.ratings(), Map.of());
    }

    /** Publishes until its input ends. */
    public static void main(String... arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        PublishAgain again = new PublishAgain(out, BundleFile.read(out.resolve("marquee.bundle")));
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Store store = Stores.open(out.resolve("marquee.db").toString())) {
            for (int round = 1; lines.readLine() != null; round++) {
                store.publish(again.version(round), Progress.SILENT);
                System.out.println("published");
            }
        }
    }

    private Publication version(int round) throws IOException {
        RunRecord run = original.run();
        RunRecord draft = new RunRecord(
                "",
                run.trained(),
                run.dataset(),
                run.dataHash(),
                run.seed() + round,
                run.plan(),
                run.versions(),
                run.metrics());
        Path file = out.resolve("again-" + round % 2 + ".bundle");
        RunRecord written = BundleFile.write(file, original.bundle(), draft);
        Map<String, Factorised> factors = new TreeMap<>();
        original.bundle().models().byName().forEach((name, model) -> {
            if (model instanceof Factorised factorised) {
                factors.put(name, factorised);
            }
        });
        return new Publication(written, file, dataset, original.bundle().clusters(), factors);
    }
}
