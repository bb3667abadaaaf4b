package io.marquee.api.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.marquee.api.live.Live;
import io.marquee.api.live.Serving;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How a request reaches its endpoint, and what every response carries. */
public final class Exchange {
    /** The header that tells which version an answer comes from. */
    public static final String VERSION_HEADER = "X-Marquee-Version";

    private static final int MOST_BODY = 16 << 10;
    private static final String SERVING = "serving";

    private final Live live;

    private Exchange(Live live) {
        this.live = live;
    }

    /** Sets the routes, for GET and HEAD, and turns every fault into a problem document. */
    public static void install(RoutesConfig routes, List<Endpoint> endpoints, Live live) {
        Exchange exchange = new Exchange(live);
        routes.before(exchange::begin);
        for (Endpoint endpoint : endpoints) {
            routes.get(endpoint.path(), context -> exchange.answer(endpoint, context));
            routes.head(endpoint.path(), context -> exchange.answer(endpoint, context));
        }
        Problems.install(routes);
    }

    /** Takes the version, once. */
    private void begin(Context context) {
        Optional<Serving> serving = live.serving();
        context.attribute(SERVING, serving);
        serving.ifPresent(present -> context.header(VERSION_HEADER, present.version()));
        context.header(Header.X_CONTENT_TYPE_OPTIONS, "nosniff");
        context.header(Header.REFERRER_POLICY, "no-referrer");
        context.header(Header.CONTENT_SECURITY_POLICY, Answer.NOTHING);
        refuseLargeBody(context);
        refuseBrokenQuery(context);
    }

    private static void refuseLargeBody(Context context) {
        if (context.req().getContentLengthLong() > MOST_BODY) {
            throw new ProblemException(
                    ProblemType.BODY_TOO_LARGE,
                    "A request may bring at most " + MOST_BODY + " bytes, and none is read; send it without a body.");
        }
    }

    /** Values that cannot be decoded would pass for values that were not given. */
    private static void refuseBrokenQuery(Context context) {
        try {
            URLDecoder.decode(Objects.requireNonNullElse(context.queryString(), ""), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    ProblemType.BAD_QUERY, "What follows the '?' is malformed: a '%' needs two hex digits after it.");
        }
    }

    private void answer(Endpoint endpoint, Context context) {
        Optional<Serving> serving = context.attribute(SERVING);
        Answer answer = endpoint.answer(new Request(context, serving, live.people()));
        context.header(Header.CONTENT_SECURITY_POLICY, answer.policy());
        context.contentType(answer.contentType());
        answer.stream()
                .ifPresentOrElse(content -> Streaming.send(content, context), () -> context.result(answer.body()));
    }
}
