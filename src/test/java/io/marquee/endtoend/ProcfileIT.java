package io.marquee.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts exactly what a platform starts: the {@code web:} line of the Procfile, in the project's folder, with PORT set. */
class ProcfileIT {
    @TempDir
    private static Path folder;

    private static Machine trainer;

    @BeforeAll
    static void train() throws Exception {
        trainer = Machine.trained(folder.resolve("trainer"));
    }

    @Test
    void answersOnAllInterfaces() throws Exception {
        JsonNode expected = trainer.recommend(SmallSet.USER, SmallSet.AT);
        try (Server web = web()) {
            List<Inet4Address> addresses = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .map(Inet4Address.class::cast)
                    .toList();
            assertThat(addresses).isNotEmpty();
            for (Inet4Address address : addresses) {
                URI uri = URI.create("http://" + address.getHostAddress() + ":"
                        + web.address().getPort());
                assertThat(new Server(web.child(), uri).recommend(SmallSet.USER, SmallSet.AT))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void finishesTheRequestInFlightWhenItIsToldToStop() throws Exception {
        String path = "/user/list/0";
        try (Server web = web()) {
            JsonNode expected = web.get(path);
            finishesInFlight(web, path, expected);
        }
    }

    private static void finishesInFlight(Server web, String path, JsonNode expected) throws Exception {
        try (ReadersKeptWaiting readers = ReadersKeptWaiting.of(trainer.disk().resolve("out/marquee.db"))) {
            CompletableFuture<JsonNode> inFlight = CompletableFuture.supplyAsync(() -> get(web, path));
            Thread.sleep(1000);
            assertThat(inFlight).isNotDone();
            web.child().terminate();
            awaitRefusal(web.address());
            assertThat(inFlight).isNotDone();
            readers.letGo();
            assertThat(inFlight.get(30, TimeUnit.SECONDS)).isEqualTo(expected);
            assertThat(web.child().awaitExit()).isEqualTo(Child.STOPPED_BY_SIGTERM);
        }
    }

    @Test
    void keepsWithinASmallMachinesMemory() throws IOException {
        assertThat(line()).containsPattern("-Xmx[1-4]\\d\\dm\\b");
    }

    private static Server web() throws IOException, InterruptedException {
        ProcessBuilder builder = trainer.process(List.of("sh", "-c", line())).directory(Program.HOME.toFile());
        builder.environment().put("PORT", "" + freePort());
        builder.environment().put("MARQUEE_OUT", trainer.disk().resolve("out").toString());
        builder.environment()
                .put("JAVA_OPTS", "-Djava.io.tmpdir=" + trainer.disk().resolve("tmp"));
        return Server.of(Child.start(builder));
    }

    private static String line() throws IOException {
        return Files.readAllLines(Program.HOME.resolve("Procfile")).stream()
                .filter(line -> line.startsWith("web:"))
                .findFirst()
                .orElseThrow()
                .substring("web:".length())
                .strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static JsonNode get(Server server, String path) {
        try {
            return server.get(path);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitRefusal(URI address) throws IOException, InterruptedException {
        for (int look = 0; look < 200; look++) {
            try (Socket taken = new Socket(address.getHost(), address.getPort())) {
                assertThat(taken.isConnected()).isTrue();
                Thread.sleep(20);
            } catch (ConnectException refused) {
                return;
            }
        }
        throw new AssertionError("the server takes connections although it was told to stop");
    }
}
