package io.marquee.api;

import io.javalin.config.JettyConfig;
import io.marquee.api.http.JettyProblems;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** Jetty, as a small server of short answers wants it. */
final class JettySetup {
    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;
    private static final int MOST_AT_ONCE = 200;
    private static final int MOST_THREADS = 32;
    private static final int FEWEST_THREADS = 4;

    private JettySetup() {}

    static void apply(JettyConfig jetty, ApiSettings settings) {
        jetty.threadPool = threads();
        jetty.modifyServer(server -> {
            server.setStopTimeout(settings.grace().toMillis());
            server.insertHandler(new GracefulHandler());
            server.setErrorHandler(new JettyProblems());
        });
        jetty.modifyServletContextHandler(context -> context.setErrorHandler(new JettyProblems()));
    }

    private static ThreadPool threads() {
        return Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS
                ? new VirtualThreadPool(MOST_AT_ONCE)
                : new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
    }
}
