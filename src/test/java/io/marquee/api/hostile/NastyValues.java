package io.marquee.api.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** Values that a parameter or a member should not have, and a few that it may. */
final class NastyValues {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1",
            "2",
            "500",
            "501",
            "2147483647",
            "2147483648",
            "-9223372036854775808",
            "9".repeat(300),
            "1e308",
            "1e999999999",
            "NaN",
            "Infinity",
            "0x10",
            "1.0",
            "+1",
            "٣",
            "true",
            "null",
            "undefined",
            "[]",
            "{}",
            "{\"$gt\":\"\"}",
            "' OR 1=1 --",
            "\";DROP TABLE words;--",
            "../../etc/passwd",
            "..%2f..%2fetc",
            "%00",
            "\u0000",
            "\r\nX-Injected: 1",
            "<script>alert(1)</script>",
            "${jndi:ldap://x}",
            "{{7*7}}",
            "\uD83D\uDE00",
            "\u202Eevil",
            "\uFEFF",
            "a\u0301".repeat(50),
            "İıſK",
            "9999-12-31T23:59:60Z",
            "+1000000000-12-31T23:59:59Z",
            "2016-02-30T00:00:00Z",
            "1969-12-31T23:59:59Z",
            "2018-09-24T14:27:30Z",
            "1999..1980",
            "1980..1999",
            ",,,,",
            "1,".repeat(200),
            "-Horror",
            "stars",
            "relevance",
            "popularity",
            "hybrid",
            "boosted",
            "x".repeat(5_000));

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-0.0",
            "0.5",
            "4.5",
            "5.5",
            "1e400",
            "-1e-400",
            "9".repeat(500),
            "\"\"",
            "\"4\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"" + "y".repeat(3_000) + "\"",
            "[]",
            "{}",
            "[[[[[[[[[[[[1]]]]]]]]]]]]",
            "{\"$where\":\"sleep(1000)\"}",
            "\"2018-09-24T14:27:30Z\"",
            "\"9999-12-31T23:59:59Z\"",
            "[1,2,3]");

    private NastyValues() {}

    static String text(RandomGenerator random) {
        return random.nextInt(20) == 0 ? noise(random, 60) : pick(TEXTS, random);
    }

    /** Text that may stand in a path or a query. */
    static String encoded(RandomGenerator random) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text(random).getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > ' ' && b < 0x7f && "%#?/\\&+\"<>[]{}|^`;".indexOf(b) < 0;
            encoded.append(plain ? "" + (char) b : String.format("%%%02X", b));
        }
        return encoded.toString();
    }

    static String json(RandomGenerator random) {
        return random.nextInt(10) == 0 ? deep(random.nextInt(1, 20_000), random) : pick(JSON, random);
    }

    private static String deep(int depth, RandomGenerator random) {
        return random.nextBoolean() ? "[".repeat(depth) : "{\"a\":".repeat(depth);
    }

    static String noise(RandomGenerator random, int most) {
        byte[] bytes = new byte[random.nextInt(most)];
        random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static <T> T pick(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
