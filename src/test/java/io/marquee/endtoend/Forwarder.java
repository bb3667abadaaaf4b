package io.marquee.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** A port of this machine behind which another one answers, until the line is cut or held. */
final class Forwarder implements AutoCloseable {
    private final ServerSocket port;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final AtomicReference<CountDownLatch> hold = new AtomicReference<>(new CountDownLatch(0));

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
                forwarder.open.addAll(List.of(caller, callee));
                daemon(() -> forwarder.copy(caller, callee));
                daemon(() -> forwarder.copy(callee, caller));
            }
        });
        return forwarder;
    }

    private void copy(Socket from, Socket to) throws IOException {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                await(hold.get());
                out.write(buffer, 0, n);
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Holds back all that is said, as a network does that loses packets and tells nobody. */
    void hold() {
        hold.set(new CountDownLatch(1));
    }

    /** Lets everything through again, first what was held back. */
    void letGo() {
        hold.get().countDown();
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

    /** Cuts the line: nothing is open any more, and nobody can connect. */
    @Override
    public void close() throws IOException {
        port.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
