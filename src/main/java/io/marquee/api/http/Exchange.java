package io.marquee.api.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.marquee.api.live.Live;
import io.marquee.api.live.Serving;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How a request reaches its endpoint, and what every response carries. */
public final class Exchange {
    /** The header that tells which version an answer comes from. */
    public static final String VERSION_HEADER = "X-Marquee-Version";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");
    private static final String SERVING = "serving";

    private final Live live;
    private final boolean pictured;
    private final Processors processors = new Processors();
    private final Streaming streaming = new Streaming();

    private Exchange(Live live, boolean pictured) {
        this.live = live;
        this.pictured = pictured;
    }

    /**
     * Sets the routes and turns every fault into a problem document.
     *
     * @param pictured whether answers tell where the posters of movies are
     */
    public static void install(RoutesConfig routes, List<Endpoint> endpoints, Live live, boolean pictured) {
        Exchange exchange = new Exchange(live, pictured);
        routes.before(exchange::begin);
        for (Endpoint endpoint : endpoints) {
            Handler handler = context -> exchange.answer(endpoint, context);
            switch (endpoint.method()) {
                case GET -> routes.get(endpoint.path(), handler).head(endpoint.path(), handler);
                case POST -> routes.post(endpoint.path(), handler);
                case PUT -> routes.put(endpoint.path(), handler);
                case DELETE -> routes.delete(endpoint.path(), handler);
            }
        }
        Problems.install(routes);
    }

    /** Takes the version, once. */
    private void begin(Context context) {
        RequestId.give(context);
        Optional<Serving> serving = live.serving();
        context.attribute(SERVING, serving);
        serving.ifPresent(present -> context.header(VERSION_HEADER, present.version()));
        context.header(Header.X_CONTENT_TYPE_OPTIONS, "nosniff");
        context.header(Header.REFERRER_POLICY, "no-referrer");
        context.header(Header.CONTENT_SECURITY_POLICY, Answer.NOTHING);
        refuseForeignPages(context);
        refuseBrokenQuery(context);
    }

    /** What a browser sends for a page of another site may read, where that site is allowed to, and never write. */
    private static void refuseForeignPages(Context context) {
        boolean reads = READING.contains(context.req().getMethod());
        if (!reads && FOREIGN.contains(Objects.requireNonNullElse(context.header("Sec-Fetch-Site"), ""))) {
            throw new ProblemException(
                    ProblemType.FOREIGN_PAGE,
                    "Pages of other sites may not change anything here; call from your server.");
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
        Answer made = endpoint.answer(new Request(context, serving, live.register(), processors, pictured));
        String tag = made.headers().get(Answer.TAG);
        Answer answer = tag != null && tag.equals(context.header("If-None-Match")) ? made.unchanged() : made;
        context.header(Header.CONTENT_SECURITY_POLICY, answer.policy());
        answer.headers().forEach(context::header);
        context.status(answer.status());
        if (answer.body().length > 0) {
            context.contentType(answer.contentType()).result(answer.body());
        }
        answer.stream().ifPresent(content -> streaming.send(content, answer.contentType(), context));
    }
}
