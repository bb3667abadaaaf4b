package io.marquee.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends long answers. */
final class Streaming {
    private static final Logger LOG = LoggerFactory.getLogger(Streaming.class);

    private Streaming() {}

    /** Sends all, or breaks the connection off: a caller never takes a part for the whole. */
    static void send(Content content, String type, Context context) {
        context.contentType(type);
        if (context.req().getMethod().equals("HEAD")) {
            return;
        }
        try {
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
        }
    }
}
