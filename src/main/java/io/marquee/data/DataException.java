package io.marquee.data;

/** Data that cannot be used as it is. The message says what is wrong, where, and what to do about it. */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for the person who brought the data. */
    public DataException(String message) {
        super(message);
    }

    /** With the fault beneath. */
    public DataException(String message, Throwable cause) {
        super(message, cause);
    }
}
