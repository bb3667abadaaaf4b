package io.marquee.api.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** What tells one request from all others, in its response and in the logs. */
public final class RequestId {
    /** The header, of requests that bring an id and of all responses. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String PROCESS = UUID.randomUUID().toString().substring(0, 8);
    private static final AtomicLong COUNT = new AtomicLong();
    private static final String ATTRIBUTE = "request-id";

    private RequestId() {}

    /** The id that a request brings, or a new one if it brings none, or one that would not do in a log. */
    static String of(Optional<String> brought) {
        return brought.filter(USABLE.asMatchPredicate()).orElseGet(() -> PROCESS + "-" + COUNT.incrementAndGet());
    }

    /** Gives a request its id. */
    static void give(Context context) {
        String id = of(Optional.ofNullable(context.header(HEADER)));
        context.attribute(ATTRIBUTE, id);
        context.header(HEADER, id);
    }

    /** The id of a request that has one. */
    public static String of(Context context) {
        return Optional.ofNullable(context.<String>attribute(ATTRIBUTE)).orElse("-");
    }
}
