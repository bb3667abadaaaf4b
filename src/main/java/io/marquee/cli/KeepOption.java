package io.marquee.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.store.Store;
import io.marquee.store.report.Report;
import io.marquee.store.report.ReportHeading;
import io.marquee.store.report.ReportKind;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether what a command finds out goes into the store, too, for the page and the API to tell. */
final class KeepOption {
    @Option(
            names = "--keep",
            description =
                    "Keep all figures in the store, too: the MongoDB of MONGODB_URI, or the file in the folder of --out."
                            + " The page and /reports tell them.")
    private boolean keep;

    /** Whether it is wanted. */
    boolean isWanted() {
        return keep;
    }

    /**
     * The store to keep it in, opened before long work so that a wrong address is told at once; empty where nothing is to be kept.
     *
     * @throws IOException when there is no such store
     */
    Kept open(OutOptions out) throws IOException {
        return new Kept(keep ? Optional.of(out.existingStore()) : Optional.empty());
    }

    /** Where figures go, if anywhere. */
    record Kept(Optional<Store> store) implements AutoCloseable {
        /** Keeps figures that Jackson writes as a JSON object. */
        void keep(ReportKind kind, String dataset, Object figures) throws IOException {
            if (store.isPresent()) {
                ReportHeading heading = ReportHeading.unpublished(kind, Instant.now(), dataset);
                store.get().reports().keep(new Report(heading, new ObjectMapper().writeValueAsString(figures)));
                Terminal.say("Kept in " + store.get() + "; /reports/" + kind.word() + " tells it.");
            }
        }

        @Override
        public void close() {
            store.ifPresent(Store::close);
        }
    }
}
