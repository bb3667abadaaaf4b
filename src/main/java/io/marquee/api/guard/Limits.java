package io.marquee.api.guard;

import java.time.Duration;

/**
 * How much callers may take.
 *
 * @param connections open at a time; further ones wait to be accepted
 * @param idle how long a connection may be without any byte, waiting for its next request for instance
 * @param exchange how long one request and its answer may take altogether, as far as it is up to the caller
 * @param held bytes of bodies and answers that may wait for slow callers at a time, all together
 */
public record Limits(int connections, Duration idle, Duration exchange, int held) {
    /** The most bytes of a request's first line and headers. */
    public static final int HEADERS = 8 << 10;

    /** The most bytes that a request may bring. */
    public static final int BODY = 256 << 10;

    /** The most bytes that a request may bring when it only reads, and nobody will look at them. */
    public static final int BODY_UNREAD = 16 << 10;

    /** For a server of 512 MB: 1,000 connections, 15 seconds idle, 30 seconds an exchange, 32 MiB held. */
    public static final Limits USUAL = new Limits(1_000, Duration.ofSeconds(15), Duration.ofSeconds(30), 32 << 20);
}
