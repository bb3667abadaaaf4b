package io.marquee.api;

import io.javalin.config.JettyConfig;
import io.marquee.api.guard.Guard;
import io.marquee.api.guard.Limits;
import io.marquee.api.http.JettyProblems;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
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
            Guard.watch(server, settings.limits(), settings.accessLog());
            server.setErrorHandler(new JettyProblems());
        });
        jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(Limits.HEADERS));
        jetty.addConnector((server, http) -> connector(server, http, settings));
        jetty.modifyServletContextHandler(context -> context.setErrorHandler(new JettyProblems()));
    }

    private static Connector connector(Server server, HttpConfiguration http, ApiSettings settings) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        Guard.watch(connector, settings.limits());
        return connector;
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
