package io.marquee.data.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Small files as text: UTF-8 where the bytes are valid UTF-8, else ISO-8859-1, as in 100K and 1M. */
final class Texts {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Texts() {}

    /** The file's text without byte order mark and with {@code \n} line ends. */
    static String read(FileSet files, String file) throws IOException {
        try (InputStream in = files.open(file)) {
            String text = decode(in.readAllBytes()).replace("\r\n", "\n");
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUnicode) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
