package io.marquee.api.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * The server that is shot at.
 *
 * @param patienceMillis how long it may take until it has answered and closed
 */
record Target(InetSocketAddress address, int patienceMillis) {
    private static final int DRIP_MILLIS = 100;
    private static final int DRIP_BYTES = 2;

    /**
     * What comes back until the server closes.
     *
     * @throws HangException when it does not in time
     * @throws IOException when there is no connection at all
     */
    byte[] shoot(Shot shot) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(address, patienceMillis);
            socket.setSoTimeout(patienceMillis);
            if (shot.manner() == Shot.Manner.ABRUPT) {
                socket.setSoLinger(true, 0);
            }
            send(shot, socket);
            return shot.manner() == Shot.Manner.ABRUPT ? new byte[0] : receive(socket);
        }
    }

    /** That the server hangs up in the midst of it is its right. */
    private static void send(Shot shot, Socket socket) {
        try {
            if (shot.manner() == Shot.Manner.DRIPPED) {
                drip(shot.bytes(), socket);
            } else {
                socket.getOutputStream().write(shot.bytes());
            }
            if (shot.manner() == Shot.Manner.HALF_CLOSED) {
                socket.shutdownOutput();
            }
        } catch (IOException hungUp) {
            return;
        }
    }

    private static void drip(byte[] bytes, Socket socket) throws IOException {
        for (int i = 0; i < bytes.length; i += DRIP_BYTES) {
            socket.getOutputStream().write(Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + DRIP_BYTES)));
            try {
                TimeUnit.MILLISECONDS.sleep(DRIP_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private byte[] receive(Socket socket) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                received.write(buffer, 0, n);
            }
        } catch (SocketTimeoutException e) {
            throw new HangException("neither answered nor closed within " + patienceMillis + " ms; so far: "
                    + received.toString(java.nio.charset.StandardCharsets.ISO_8859_1));
        } catch (IOException reset) {
            return received.toByteArray();
        }
        return received.toByteArray();
    }

    /** The server kept a connection too long. */
    static final class HangException extends IOException {
        private static final long serialVersionUID = 1L;

        HangException(String message) {
            super(message);
        }
    }
}
