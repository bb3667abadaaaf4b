package io.marquee.api.hostile;

/**
 * What is sent over one connection.
 *
 * @param bytes all of it
 * @param manner how it is sent
 * @param wellFormed whether HTTP is kept, so that there must be an answer
 */
public record Shot(byte[] bytes, Manner manner, boolean wellFormed) {
    /** How bytes are sent, and what becomes of the connection. */
    public enum Manner {
        /** At once; then the caller says that nothing more comes, and reads to the end. */
        HALF_CLOSED,
        /** At once, and the caller reads to the end. */
        OPEN,
        /** At once, and the caller is gone. */
        ABRUPT,
        /** A few bytes at a time, until the server has enough of it. */
        DRIPPED
    }

    static Shot wellFormed(byte[] bytes) {
        return new Shot(bytes, Manner.HALF_CLOSED, true);
    }

    /** Whether the answer may have no body although its headers tell of one. */
    boolean mayAskForHeadersOnly() {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("HEAD");
    }
}
