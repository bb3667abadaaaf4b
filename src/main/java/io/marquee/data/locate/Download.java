package io.marquee.data.locate;

import io.marquee.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches releases from their publisher and checks them against the published checksums. Gives up soon without a network. */
public final class Download {
    /** Where GroupLens publishes MovieLens. */
    public static final URI GROUPLENS = URI.create("https://files.grouplens.org/datasets/movielens/");

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(8);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final URI base;

    private Download(URI base) {
        this.base = base;
    }

    /** From a place where each zip lies beside its checksum, {@code NAME.zip.md5}. */
    public static Download from(URI base) {
        return new Download(base);
    }

    /**
     * Fetches a release into the cache; it is there whole or not at all.
     *
     * @return the zip
     * @throws IOException when it cannot be had; the message says why
     */
    Path fetch(Release release, Path cache, Progress progress) throws IOException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        Optional<String> expected = checksum(client, release);
        Files.createDirectories(cache);
        Path partial = Files.createTempFile(cache, release.name(), ".partial");
        try {
            String actual = save(client, release.zip(), partial, progress);
            if (expected.isPresent() && !expected.get().equals(actual)) {
                throw new IOException(base.resolve(release.zip()) + " came with the checksum " + actual + " instead of "
                        + expected.get());
            }
            return Files.move(partial, cache.resolve(release.zip()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private Optional<String> checksum(HttpClient client, Release release) throws IOException {
        HttpResponse<String> answer = get(client, release.zip() + ".md5", BodyHandlers.ofString());
        if (answer.statusCode() == NOT_FOUND && !release.fixed()) {
            return Optional.empty();
        }
        checkStatus(answer);
        return Optional.of(
                Md5.find(answer.body()).orElseThrow(() -> new IOException(answer.uri() + " holds no MD5 checksum")));
    }

    /** Saves a file and returns its checksum. */
    private String save(HttpClient client, String file, Path target, Progress progress) throws IOException {
        HttpResponse<InputStream> answer = get(client, file, BodyHandlers.ofInputStream());
        long size = answer.headers().firstValueAsLong("Content-Length").orElse(-1);
        MessageDigest digest = Md5.digest();
        try (InputStream in = answer.body();
                OutputStream out = Files.newOutputStream(target);
                Progress.Task task = progress.start("downloading " + file, size)) {
            checkStatus(answer);
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                out.write(buffer, 0, count);
                task.advance(count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private <T> HttpResponse<T> get(HttpClient client, String file, BodyHandler<T> handler) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(file)).build();
        try {
            return client.sendAsync(request, handler).get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new IOException(base.getHost() + " does not answer", slow);
        } catch (ExecutionException fault) {
            throw new IOException(base.getHost() + " cannot be reached", fault.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("the download was interrupted", stop);
        }
    }

    private static void checkStatus(HttpResponse<?> answer) throws IOException {
        if (answer.statusCode() != OK) {
            throw new IOException(answer.uri() + " answers with status " + answer.statusCode());
        }
    }
}
