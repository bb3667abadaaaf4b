package io.marquee.bundle;

import java.io.IOException;

/** A bundle file that cannot be used; the message says which, why and what to do. */
public final class BundleException extends IOException {
    private static final long serialVersionUID = 1L;

    /** With a message for the person who chose the file. */
    public BundleException(String message) {
        super(message);
    }
}
