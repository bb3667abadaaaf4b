package io.marquee.cli.export;

import io.marquee.api.endpoint.lists.ListFormat;
import io.marquee.people.People;
import io.marquee.progress.Progress;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.query.Query;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.stream.IntStream;

/**
 * Writes the lists of many users.
 *
 * @param people who have spoken; those who are forgotten are left out
 */
public record ListExport(Recommender recommender, People people, Query query, ListFormat format) {
    private static final int BUFFER = 1 << 16;

    /**
     * Writes a file, or goes on where it was stopped. The same settings give the same bytes, however often it is stopped.
     *
     * @param users ascending ids
     * @param file what there is of it
     * @param settings of this export
     * @throws IOException when the file cannot be written, or was begun with other settings
     */
    public void write(int[] users, Unfinished file, ExportSettings settings, Progress progress) throws IOException {
        if (file.isStream()) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.target()), BUFFER)) {
                write(users, Resumption.NOTHING, out, progress);
            }
            return;
        }
        try (FileChannel part = file.open(settings)) {
            Resumption begun = Resumption.in(Channels.newInputStream(part), format);
            part.truncate(begun.bytes()).position(begun.bytes());
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(part), BUFFER);
            write(users, begun, out, progress);
            part.force(true);
        }
        file.finish();
    }

    private void write(int[] users, Resumption begun, OutputStream out, Progress progress) throws IOException {
        int[] left = IntStream.of(users).filter(user -> user >= begun.from()).toArray();
        if (begun.bytes() == 0) {
            out.write(format.header());
        }
        try (Progress.Task task = progress.start("writing lists", left.length)) {
            InOrder.each(left, this::lines, lines -> {
                out.write(lines);
                task.advance(1);
            });
        }
        out.flush();
    }

    private byte[] lines(int user) {
        return recommender
                .viewer(user, people)
                .map(viewer -> format.lines(recommender.recommend(viewer, query)))
                .orElse(new byte[0]);
    }
}
