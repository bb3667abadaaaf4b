package io.marquee.cli.export;

import io.marquee.api.endpoint.lists.ListFormat;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Where an export goes on.
 *
 * @param bytes that are right as they are
 * @param from the first user whose list comes after them
 */
record Resumption(long bytes, int from) {
    static final Resumption NOTHING = new Resumption(0, 0);

    /**
     * Looks through a part of an export. The last user in it counts as unfinished: other rows may be missing.
     *
     * @param part from its beginning; stays open
     */
    static Resumption in(InputStream part, ListFormat format) throws IOException {
        InputStream in = new BufferedInputStream(part, 1 << 16);
        byte[] header = format.header();
        if (!Arrays.equals(in.readNBytes(header.length), header)) {
            return NOTHING;
        }
        Resumption last = new Resumption(header.length, 0);
        long end = header.length;
        for (byte[] line = line(in); line.length > 0; line = line(in)) {
            OptionalInt user = format.userOf(new String(line, StandardCharsets.UTF_8));
            if (user.isEmpty()) {
                return last;
            }
            last = user.getAsInt() == last.from && end > header.length ? last : new Resumption(end, user.getAsInt());
            end += line.length;
        }
        return last;
    }

    /** The next line with its end, where it has one. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }
}
