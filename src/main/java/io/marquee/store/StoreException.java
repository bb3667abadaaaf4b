package io.marquee.store;

/** The store could not do what it was asked to; the message says what and why. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the fault of the database beneath. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
