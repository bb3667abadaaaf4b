package io.marquee.api.guard;

import java.io.PrintStream;
import java.util.Optional;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** Sets the limits on Jetty. */
public final class Guard {
    private Guard() {}

    /**
     * On a server that has no handler and no connector yet. A request is in flight, and finishes when the server closes, from
     * when its body is there until its answer is taken.
     *
     * @param accessLog where a line for each request is to be written
     */
    public static void watch(Server server, Limits limits, Optional<PrintStream> accessLog) {
        Room room = new Room(limits.held());
        server.insertHandler(new WholeAnswers(room));
        server.insertHandler(new GracefulHandler());
        server.insertHandler(new WholeBodies(room));
        server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        accessLog.ifPresent(out -> server.setRequestLog(new AccessLog(out)));
    }

    /** On a connector that is not started yet. */
    public static void watch(AbstractConnector connector, Limits limits) {
        connector.setIdleTimeout(limits.idle().toMillis());
        connector.addBean(new SlowConnections(connector, limits.exchange()));
    }
}
