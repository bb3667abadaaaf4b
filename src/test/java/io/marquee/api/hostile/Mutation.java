package io.marquee.api.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Ways to spoil the bytes of a right request. */
enum Mutation {
    /** Some bytes are others. */
    FLIPPED {
        @Override
        byte[] of(byte[] request, RandomGenerator random) {
            byte[] flipped = request.clone();
            for (int i = random.nextInt(1, 8); i > 0; i--) {
                flipped[random.nextInt(flipped.length)] = (byte) random.nextInt();
            }
            return flipped;
        }
    },
    /** The end is missing. */
    TRUNCATED {
        @Override
        byte[] of(byte[] request, RandomGenerator random) {
            return Arrays.copyOf(request, random.nextInt(request.length));
        }
    },
    /** Noise stands in it somewhere. */
    NOISY {
        @Override
        byte[] of(byte[] request, RandomGenerator random) {
            byte[] noise = new byte[random.nextInt(1, 500)];
            random.nextBytes(noise);
            int place = random.nextInt(request.length);
            return joined(Arrays.copyOf(request, place), noise, Arrays.copyOfRange(request, place, request.length));
        }
    },
    /** Nothing but noise. */
    NOISE {
        @Override
        byte[] of(byte[] request, RandomGenerator random) {
            byte[] noise = new byte[random.nextInt(1, 5_000)];
            random.nextBytes(noise);
            return noise;
        }
    },
    /** Several requests at once. */
    PIPELINED {
        @Override
        byte[] of(byte[] request, RandomGenerator random) {
            byte[] staying = replaced(request, "Connection: close\r\n", "");
            byte[] twice = joined(staying, staying);
            return joined(twice, random.nextBoolean() ? request : twice);
        }
    },
    /** A path that tries to get elsewhere. */
    TRICKY_PATH {
        @Override
        byte[] of(byte[] request, RandomGenerator random) {
            return replaced(request, " /", " " + NastyValues.pick(PATHS, random));
        }
    },
    /** Headers without end, or of a kind that confuses. */
    HEADERS {
        @Override
        byte[] of(byte[] request, RandomGenerator random) {
            return replaced(request, "Host: ", NastyValues.pick(HEADER_LINES, random) + "\r\nHost: ");
        }
    },
    /** A body whose length is not what it is said to be, or that comes in strange chunks. */
    BODY {
        @Override
        byte[] of(byte[] request, RandomGenerator random) {
            byte[] bare = replaced(request, "Content-Length", "X-Length");
            return replaced(bare, "\r\n\r\n", "\r\n" + NastyValues.pick(BODIES, random));
        }
    },
    /** Another version of HTTP, or none. */
    VERSION {
        @Override
        byte[] of(byte[] request, RandomGenerator random) {
            return replaced(request, "HTTP/1.1", NastyValues.pick(VERSIONS, random));
        }
    };

    private static final List<String> PATHS = List.of(
            "//",
            "/./",
            "/../",
            "/..;/",
            "/%2e%2e/",
            "/%2e/",
            "/%2f/",
            "/%5c..%5c",
            "/;a=b/",
            "/%00",
            "/%c0%ae%c0%ae/",
            "/%ff%fe",
            "/\\..\\",
            "http://evil/",
            "*",
            "/web/..%2f..%2f",
            "/user/1%2frated",
            "/user/1//rated",
            "/user/%31/rated",
            "/%u0041",
            "/" + "a/".repeat(3_000),
            "/" + "%41".repeat(3_000),
            "/?" + "a=b&".repeat(1_500),
            "/?%",
            "/?a=%ff",
            "/#",
            "evil:80",
            "/é");
    private static final List<String> HEADER_LINES = List.of(
            "X: " + "a".repeat(9_000),
            "X: a\r\n".repeat(2_000) + "Y: b",
            "X:\0",
            "X : a",
            ": a",
            " folded: a",
            "X: a\r\n\tfolded",
            "X\u00e9: a",
            "Host: a\r\nHost: b",
            "Content-Length: 5\r\nContent-Length: 6",
            "Content-Length: -1",
            "Content-Length: 99999999999999999999",
            "Content-Length: 5\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: gzip",
            "Transfer-Encoding: chunked, chunked",
            "Expect: 100-continue\r\nContent-Length: 10",
            "Expect: miracles",
            "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__",
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAA",
            "Cookie: " + "a=b; ".repeat(1_000),
            "Cookie: =;;=\"",
            "Range: bytes=0-,1-,2-,3-",
            "Accept-Encoding: gzip, br;q=NaN",
            "If-Modified-Since: never",
            "Idempotency-Key: " + "k".repeat(200),
            "Sec-Fetch-Site: cross-site",
            "X-Http-Method-Override: DELETE",
            "Forwarded: for=\"[::\"");
    private static final List<String> BODIES = List.of(
            "Content-Length: 3\r\n\r\n",
            "Content-Length: 100\r\n\r\n{}",
            "Content-Length: 300000\r\n\r\n" + "x".repeat(2_000),
            "Content-Length: 0x10\r\n\r\n{}",
            "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
            "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}",
            "Transfer-Encoding: chunked\r\n\r\n2;" + "x".repeat(9_000) + "\r\n{}\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n" + "1\r\n \r\n".repeat(20_000) + "0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n" + ("2710\r\n" + " ".repeat(10_000) + "\r\n").repeat(30) + "0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: " + "a".repeat(9_000) + "\r\n\r\n");
    private static final List<String> VERSIONS =
            List.of("HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/1.2", "HTTP/9999999999.1", "HTTP/", "", "SIP/2.0", "\0");

    abstract byte[] of(byte[] request, RandomGenerator random);

    private static byte[] replaced(byte[] request, String from, String to) {
        String text = new String(request, StandardCharsets.ISO_8859_1);
        int place = text.indexOf(from);
        return place < 0
                ? request
                : (text.substring(0, place) + to + text.substring(place + from.length()))
                        .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
