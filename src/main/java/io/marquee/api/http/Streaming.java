package io.marquee.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends long answers, a few at a time: each keeps a thread for as long as it takes to make it. */
public final class Streaming {
    /** The attribute of a request whose answer is sent while it is made. */
    public static final String ATTRIBUTE = "streamed";

    private static final int MOST = 8;
    private static final int LATER = 30;
    private static final Logger LOG = LoggerFactory.getLogger(Streaming.class);

    private final Semaphore free = new Semaphore(MOST);

    Streaming() {}

    /**
     * Sends all, or breaks the connection off: a caller never takes a part for the whole.
     *
     * @throws ProblemException when too many are being sent already
     */
    void send(Content content, String type, Context context) {
        context.contentType(type);
        if (context.req().getMethod().equals("HEAD")) {
            return;
        }
        if (!free.tryAcquire()) {
            throw new ProblemException(
                            ProblemType.OVERLOADED,
                            MOST + " long answers are being sent already, and no more are begun; try again later.")
                    .retryAfter(LATER);
        }
        try {
            context.attribute(ATTRIBUTE, true);
            content.writeTo(context.outputStream());
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("{}: the caller went away: {}", context.req().getRequestURI(), e.getMessage());
        } catch (RuntimeException e) {
            if (!context.res().isCommitted()) {
                throw e;
            }
            LOG.error("{} failed half way", context.req().getRequestURI(), e);
            ServletContextRequest.getServletContextRequest(context.req())
                    .getServletChannel()
                    .abort(e);
        } finally {
            free.release();
        }
    }
}
