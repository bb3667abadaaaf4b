package io.marquee.api.guard;

import io.marquee.api.http.RequestId;
import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * One line for each request: when it came, its id, method and path, and the answer's status, bytes and milliseconds. What
 * follows the path is left out, as it may be private.
 */
final class AccessLog implements RequestLog {
    private static final int LONGEST = 500;

    private final PrintStream out;

    AccessLog(PrintStream out) {
        this.out = out;
    }

    @Override
    public void log(Request request, Response response) {
        long nanos = System.nanoTime() - request.getBeginNanoTime();
        out.println(String.join(
                " ",
                Instant.now().minusNanos(nanos).truncatedTo(ChronoUnit.MILLIS).toString(),
                harmless(response.getHeaders().get(RequestId.HEADER)),
                harmless(request.getMethod()),
                harmless(request.getHttpURI().getPath()),
                Integer.toString(response.getStatus()),
                Long.toString(Response.getContentBytesWritten(response)),
                String.format(Locale.ROOT, "%.1f", (double) nanos / TimeUnit.MILLISECONDS.toNanos(1))));
    }

    /** A word of visible ASCII, so that no request can forge a line or a column, or command a terminal. */
    static String harmless(String text) {
        String word = Objects.requireNonNullElse(text, "");
        StringBuilder safe = new StringBuilder();
        word.chars().limit(LONGEST).forEach(c -> {
            if (c > ' ' && c < 0x7f) {
                safe.append((char) c);
            } else {
                safe.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return safe.isEmpty() ? "-" : safe.toString();
    }
}
