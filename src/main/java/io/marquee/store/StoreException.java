package io.marquee.store;

import java.io.IOException;
import java.nio.file.Path;

/** The store could not do what it was asked to; the message says what, where and what to do. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean unreachable;

    /** Without a fault of the database beneath. */
    public StoreException(String message) {
        this(message, null);
    }

    /** With the fault of the database beneath. */
    public StoreException(String message, Throwable cause) {
        this(message, cause, false);
    }

    private StoreException(String message, Throwable cause, boolean unreachable) {
        super(message, cause);
        this.unreachable = unreachable;
    }

    /** The store cannot be reached at present; it may answer later. */
    public static StoreException unreachable(String message, Throwable cause) {
        return new StoreException(message, cause, true);
    }

    /** Whether it is worth while to try again later: nothing has to be changed but the store has to answer. */
    public boolean isUnreachable() {
        return unreachable;
    }

    /** Nobody can join any more. */
    public static StoreException noMoreIds() {
        return new StoreException(
                "nobody can join, because the highest user id is taken already; train from a ratings set"
                        + " whose user ids leave room below " + Integer.MAX_VALUE);
    }

    /** An edition was asked that has been removed meanwhile. */
    public static StoreException gone(String version) {
        return new StoreException("version " + version + " is no longer kept; ask the store for the current one");
    }

    /** Another process took over while this one was publishing. */
    public static StoreException overtaken() {
        return new StoreException("another process began to publish at the same time and goes first; readers were not"
                + " affected; publish again if this version is to be the current one");
    }

    /** The bundle file to be published cannot be read. */
    public static StoreException unreadable(Path bundle, IOException e) {
        return new StoreException("cannot read the bundle " + bundle + ": " + e + "; train again", e);
    }
}
