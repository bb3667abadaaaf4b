package io.marquee.pipeline.journal;

import java.util.regex.Pattern;

/** Leaves of a path only the last name, so that whoever reads a message learns nothing of the machine that it comes from. */
final class FileNames {
    private static final String NAME = "[^\\s/\\\\:'\"]+";
    private static final String FOLDER_OF_WORDS = "[^\\s/\\\\:'\".]+(?: [^\\s/\\\\:'\".]+)+";
    private static final String ROOT = "(?:file:(?://)?|[A-Za-z]:)?[/\\\\]";
    private static final Pattern QUOTED = Pattern.compile("(['\"])" + ROOT + "[^'\"]*?([^/\\\\'\"]+)[/\\\\]?\\1");
    private static final Pattern PLAIN = Pattern.compile(
            "(?<![\\w./\\\\~-])" + ROOT + "(?:(?:" + NAME + "|" + FOLDER_OF_WORDS + ")[/\\\\])*(" + NAME + ")[/\\\\]?",
            Pattern.UNICODE_CHARACTER_CLASS);

    private FileNames() {}

    /** A message without the folders of absolute paths, of any system: {@code ratings.csv} for {@code /a/b/ratings.csv}. */
    static String only(String message) {
        return PLAIN.matcher(QUOTED.matcher(message).replaceAll("$1$2$1")).replaceAll("$1");
    }
}
