package io.marquee.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A port of this machine behind which another one answers. */
final class Forwarder implements AutoCloseable {
    private final ServerSocket port;

    private Forwarder(ServerSocket port) {
        this.port = port;
    }

    /** Takes connections to a port from now on, and lets another port of this machine answer them. */
    static Forwarder from(int port, String host, int target) throws IOException {
        Forwarder forwarder = new Forwarder(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
        daemon(() -> {
            while (true) {
                Socket caller = forwarder.port.accept();
                Socket callee = new Socket(host, target);
                daemon(() -> copy(caller, callee));
                daemon(() -> copy(callee, caller));
            }
        });
        return forwarder;
    }

    private static void copy(Socket from, Socket to) throws IOException {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        }
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // one side has closed its connection, or the test is over
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        port.close();
    }

    private interface Work {
        void run() throws IOException;
    }
}
