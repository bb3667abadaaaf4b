package io.marquee.api.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import io.marquee.recommend.NotServedException;
import io.marquee.store.PeopleStore;
import io.marquee.store.RequestKey;
import io.marquee.store.StoreException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever was thrown into a problem document. What a caller cannot help is logged here and not told there. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int SOON = 5;

    private Problems() {}

    static void install(RoutesConfig routes) {
        routes.exception(ProblemException.class, (e, context) -> write(e, context));
        routes.exception(NotServedException.class, (e, context) -> write(badParameter(e), context));
        routes.exception(RequestKey.UsedOtherwise.class, (e, context) -> write(keyReused(e), context));
        routes.exception(PeopleStore.Forgotten.class, (e, context) -> write(forgotten(e), context));
        routes.exception(NotFoundResponse.class, (e, context) -> write(unknownPath(), context));
        routes.exception(MethodNotAllowedResponse.class, Problems::methodNotAllowed);
        routes.exception(HttpResponseException.class, (e, context) -> write(ofStatus(e, context), context));
        routes.exception(StoreException.class, Problems::storeUnavailable);
        routes.exception(Exception.class, Problems::internalError);
    }

    private static void write(ProblemException e, Context context) {
        e.retryAfter().ifPresent(seconds -> context.header(Header.RETRY_AFTER, Integer.toString(seconds)));
        write(Problem.of(e, context.req().getRequestURI()), context);
    }

    private static void write(Problem problem, Context context) {
        context.status(problem.status()).contentType(Json.PROBLEM_TYPE).result(Json.bytes(problem));
    }

    private static ProblemException badParameter(NotServedException e) {
        return Parameter.refusal(e.parameter(), e.given(), e.expected());
    }

    private static ProblemException keyReused(RequestKey.UsedOtherwise e) {
        return new ProblemException(ProblemType.KEY_REUSED, "Idempotency-Key: " + e.getMessage() + ".");
    }

    /** Another server has forgotten the user, and this one has not heard of it yet. */
    private static ProblemException forgotten(PeopleStore.Forgotten e) {
        return new ProblemException(ProblemType.UNKNOWN_USER, "There is no such user: " + e.getMessage() + ".");
    }

    private static ProblemException unknownPath() {
        return new ProblemException(
                ProblemType.UNKNOWN_PATH, "Nothing is here. The path / lists what there is, for people and programs.");
    }

    private static Problem ofStatus(HttpResponseException e, Context context) {
        String title = HttpStatus.forStatus(e.getStatus()).getMessage();
        return Problem.ofStatus(e.getStatus(), title, title + ".", context.req().getRequestURI());
    }

    private static void methodNotAllowed(MethodNotAllowedResponse e, Context context) {
        String allowed = String.join(", ", e.getDetails().values());
        context.header(Header.ALLOW, allowed);
        write(
                new ProblemException(
                        ProblemType.METHOD_NOT_ALLOWED,
                        "Method " + context.req().getMethod() + " is not for this path; use " + allowed + "."),
                context);
    }

    private static void storeUnavailable(StoreException e, Context context) {
        LOG.warn("{} {} failed: {}", RequestId.of(context), context.req().getRequestURI(), e.getMessage());
        write(
                new ProblemException(
                                ProblemType.STORE_UNAVAILABLE, "The store does not answer at present; try again soon.")
                        .retryAfter(SOON),
                context);
    }

    private static void internalError(Exception e, Context context) {
        LOG.error("{} {} failed", RequestId.of(context), context.req().getRequestURI(), e);
        write(internalError(), context);
    }

    private static ProblemException internalError() {
        return new ProblemException(
                ProblemType.INTERNAL_ERROR, "The server made a mistake. Its log says which; it is not the request's.");
    }

    /** The same for what Java itself throws, a lack of memory for instance, when little else can be done. */
    public static void outOfOrder(HttpServletResponse response, Error error) {
        LOG.error("a request failed", error);
        response.setStatus(ProblemType.INTERNAL_ERROR.status());
        response.setContentType(Json.PROBLEM_TYPE);
        try {
            response.getOutputStream().write(Json.bytes(Problem.of(internalError(), "")));
        } catch (IOException e) {
            LOG.warn("a caller went away: {}", e.getMessage());
        }
    }
}
