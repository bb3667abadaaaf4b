package io.marquee.store;

import io.marquee.binary.Sha256;
import java.time.Duration;

/**
 * Names a request that may come twice, because its sender did not hear the answer.
 *
 * @param key as the sender made it up
 * @param content a digest of what is asked for, so that a key that is used for two things is found out
 */
public record RequestKey(String key, String content) {
    /** How long a key is remembered. */
    public static final Duration REMEMBERED = Duration.ofHours(48);

    /** How many keys of one person are remembered, so that nobody's grow without bounds. */
    public static final int MOST = 10_000;

    private static final int DIGITS = 32;

    /** What a store keeps of the key: it has always the same length, and nothing in it needs care. */
    public String digest() {
        return Sha256.hex(key).substring(0, DIGITS);
    }

    /**
     * Refuses another content than the one that the key was used for before.
     *
     * @throws UsedOtherwise when the contents differ
     */
    public void requireContent(String before) {
        if (!content.equals(before)) {
            throw new UsedOtherwise(key);
        }
    }

    /** A key was used for something else before. */
    public static final class UsedOtherwise extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Names the key. */
        public UsedOtherwise(String key) {
            super("the key '" + key + "' was used for another request before; make up a new one", null, false, false);
        }
    }
}
