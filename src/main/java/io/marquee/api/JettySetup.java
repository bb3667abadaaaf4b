package io.marquee.api;

import io.javalin.config.JettyConfig;
import io.marquee.api.http.JettyProblems;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty, as a small server of short answers wants it. */
final class JettySetup {
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

    /** Requests run on virtual threads where the JDK has them, and on these few where it has not. */
    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
        if (VirtualThreads.areSupported()) {
            threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        }
        return threads;
    }
}
