package io.marquee.api.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer as it came over the wire. */
record HttpAnswer(int status, Map<String, String> headers, String body) {
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.1 ([1-5][0-9]{2}) [ -~]*");
    private static final Pattern HEADER = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+): ([ -~]*)");
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

    /**
     * Reads all answers of a connection.
     *
     * @param headersOnly whether the last one may lack its body
     * @throws IllegalArgumentException when the bytes are not HTTP
     */
    static List<HttpAnswer> all(byte[] bytes, boolean headersOnly) {
        String rest = new String(bytes, StandardCharsets.ISO_8859_1);
        List<HttpAnswer> answers = new ArrayList<>();
        while (!rest.isEmpty()) {
            int end = rest.indexOf(END_OF_HEAD);
            require(end >= 0, "an answer has no end of its headers");
            String head = rest.substring(0, end);
            rest = rest.substring(end + END_OF_HEAD.length());
            HttpAnswer answer = head(head);
            if (headersOnly && (rest.isEmpty() || rest.startsWith("HTTP/1.1 "))) {
                answers.add(answer);
            } else {
                int length = answer.length(rest);
                answers.add(new HttpAnswer(answer.status, answer.headers, utf8(rest.substring(0, length))));
                rest = rest.substring(length);
            }
        }
        return answers;
    }

    private static HttpAnswer head(String head) {
        String[] lines = head.split("\r\n");
        Matcher status = STATUS_LINE.matcher(lines[0]);
        require(status.matches(), "not a status line: " + lines[0]);
        Map<String, String> headers = new TreeMap<>();
        for (String line : Arrays.copyOfRange(lines, 1, lines.length)) {
            Matcher header = HEADER.matcher(line);
            require(header.matches(), "not a header: " + line);
            headers.put(header.group(1).toLowerCase(Locale.ROOT), header.group(2));
        }
        return new HttpAnswer(Integer.parseInt(status.group(1)), headers, "");
    }

    private int length(String rest) {
        if (status == 100 || status == 204 || status == 304) {
            return 0;
        }
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            int end = ("\r\n" + rest).indexOf(LAST_CHUNK);
            require(end >= 0, "an answer lacks its last chunk");
            return end - 2 + LAST_CHUNK.length();
        }
        if (!headers.containsKey("content-length")
                && headers.getOrDefault("connection", "").equals("close")) {
            return rest.length(); // to a caller of HTTP/1.0, whom a long answer is sent until the end of the connection
        }
        require(headers.containsKey("content-length"), "an answer does not tell its length: " + headers);
        int length = Integer.parseInt(headers.get("content-length"));
        require(rest.length() >= length, "an answer is cut off: " + rest.length() + " of " + length + " bytes came");
        return length;
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
