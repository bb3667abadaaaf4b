package io.marquee.pipeline;

/** A plan that cannot be followed; the message names the file, the key and what is expected. */
public final class PlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault in words. */
    public PlanException(String message) {
        super(message);
    }
}
