package io.marquee.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of a published out folder, served by a process of its own with the memory of a 512 MB machine. */
public final class ServedCopy implements AutoCloseable {
    private static final Pattern SERVING = Pattern.compile("Serving version \\S+ at (http://\\S+)");
    private static final Pattern HEAP = Pattern.compile("generation +total \\d+K, used (\\d+)K");
    private static final int LEAST_KIB_OF_A_LIVING_PROCESS = 1;

    private final Path out;
    private final Process process;
    private final URI address;

    private ServedCopy(Path out, Process process, URI address) {
        this.out = out;
        this.process = process;
        this.address = address;
    }

    /** Serves a copy of an out folder; what the server says goes to a file beside the copy. */
    public static ServedCopy of(Path published) throws IOException {
        Path out = Files.createTempDirectory("marquee-served");
        for (String file : List.of("marquee.bundle", "marquee.db")) {
            Files.copy(published.resolve(file), out.resolve(file));
        }
        Process process = new ProcessBuilder(
                        java("java"),
                        "-Xmx300m",
                        "-XX:+UseSerialGC",
                        "-Xmn24m",
                        "-jar",
                        "target/marquee.jar",
                        "serve",
                        "--out",
                        out.toString(),
                        "--port",
                        "0")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new ServedCopy(out, process, address(process));
    }

    static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static URI address(Process process) throws IOException {
        BufferedReader err = process.errorReader();
        for (String line = err.readLine(); line != null; line = err.readLine()) {
            Matcher serving = SERVING.matcher(line);
            if (serving.find()) {
                follow(err);
                return URI.create(serving.group(1));
            }
        }
        throw new IllegalStateException("the server ended instead of serving");
    }

    /** What it says from now on is said here, too. */
    private static void follow(BufferedReader err) {
        Thread thread = new Thread(() -> err.lines().forEach(line -> System.out.println("server: " + line)), "follow");
        thread.setDaemon(true);
        thread.start();
    }

    /** Where the copy is. */
    public Path out() {
        return out;
    }

    /** Where it answers. */
    public URI address() {
        return address;
    }

    /** The same as a socket's address. */
    public InetSocketAddress socket() {
        return new InetSocketAddress(address.getHost(), address.getPort());
    }

    /** Resident memory in MB. */
    public long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElseThrow();
    }

    /** What is alive on its heap in KiB, measured after a collection. */
    public long liveKilobytes() throws IOException {
        command("GC.run");
        Matcher used = HEAP.matcher(command("GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        if (kilobytes < LEAST_KIB_OF_A_LIVING_PROCESS) {
            throw new IllegalStateException("jcmd does not tell the heap of the server");
        }
        return kilobytes;
    }

    private String command(String command) throws IOException {
        Process jcmd = new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        return new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Asks it to stop; returns its exit code. */
    public int stop() throws InterruptedException {
        process.toHandle().destroy();
        return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
