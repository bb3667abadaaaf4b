package io.marquee.data.locate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checksums that GroupLens publishes: they find damage, not malice. */
final class Md5 {
    private static final Pattern HEX = Pattern.compile("\\b[0-9a-fA-F]{32}\\b");

    private Md5() {}

    /** The checksum in the output of md5sum or of BSD's md5. */
    static Optional<String> find(String text) {
        Matcher matcher = HEX.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has MD5", impossible);
        }
    }
}
