package io.marquee.store;

/**
 * Names a request that may come twice, because its sender did not hear the answer.
 *
 * @param key as the sender made it up
 * @param content a digest of what is asked for, so that a key that is used for two things is found out
 */
public record RequestKey(String key, String content) {
    /** A key was used for something else before. */
    public static final class UsedOtherwise extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Names the key. */
        public UsedOtherwise(String key) {
            super("the key '" + key + "' was used for another request before; make up a new one", null, false, false);
        }
    }
}
