package io.marquee.data.read;

import io.marquee.data.DataException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** An entry of a zip that watches its own size while it is read, and its checksum at its end. */
final class CheckedEntryStream extends FilterInputStream {
    private final ZipEntry entry;
    private final String place;
    private final ZipLimits limits;
    private final CRC32 checksum = new CRC32();
    private long unpacked;

    CheckedEntryStream(InputStream in, ZipEntry entry, String place, ZipLimits limits) {
        super(in);
        this.entry = entry;
        this.place = place;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = inflate(bytes, offset, length);
        if (count < 0 && checksum.getValue() != entry.getCrc()) {
            throw damaged("its checksum is wrong");
        }
        if (count > 0) {
            checksum.update(bytes, offset, count);
            unpacked += count;
            limits.checkSize(place, unpacked, entry.getCompressedSize());
        }
        return count;
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (ZipException | EOFException fault) {
            throw damaged(fault.getMessage());
        }
    }

    private DataException damaged(String why) {
        return new DataException(place + " is damaged: " + why + ". Get the zip again.");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
