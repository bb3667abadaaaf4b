package io.marquee.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every file of the page, whoever wrote it. */
class PageSourcesTest {
    private static final Path WEB = Path.of("resources/web");
    private static final int LONGEST = 150;
    private static final Pattern MARKUP = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser|\\beval\\(|new Function");
    private static final Pattern OUTSIDE = Pattern.compile("https?://(?!www\\.w3\\.org/2000/svg)[^'\"`\\s]+");
    private static final Set<String> ADDRESSES_TO_READ_ON =
            Set.of("https://www.imdb.com/title/", "https://www.themoviedb.org/movie/");

    /** Sheets that others may go on with: colours, parts, films, posters and charts. */
    private static final Set<String> SHARED = Set.of("base.css", "parts.css", "films.css", "posters.css", "data.css");

    private static final Pattern FIRST_CLASS = Pattern.compile("(?m)(?:^|,)\\s*\\.([a-z-]+)[^{}]*(?=\\{)");

    @Test
    void noModuleReadsMarkupOrIsLong() {
        for (Path module : files(".js")) {
            String text = text(module);
            assertThat(text).as(module.toString()).doesNotContainPattern(MARKUP);
            assertThat(text.lines()).as(module.toString()).hasSizeLessThanOrEqualTo(LONGEST);
        }
    }

    @Test
    void nothingIsLoadedFromOutside() {
        for (Path module : files(".js")) {
            List<String> outside = OUTSIDE.matcher(text(module))
                    .results()
                    .map(found -> found.group().replaceFirst("\\$\\{.*", ""))
                    .toList();
            assertThat(ADDRESSES_TO_READ_ON).as(module.toString()).containsAll(outside);
        }
        for (Path sheet : files(".css")) {
            assertThat(text(sheet)).as(sheet.toString()).doesNotContain("://", "@import");
        }
    }

    /** All sheets are loaded with every view: one that styles the class of another would change its look. */
    @Test
    void eachClassIsStyledByOneSheet() {
        Map<String, Set<String>> sheets = new TreeMap<>();
        for (Path sheet : files(".css")) {
            String name = sheet.getFileName().toString();
            if (!SHARED.contains(name)) {
                FIRST_CLASS
                        .matcher(text(sheet))
                        .results()
                        .forEach(found -> sheets.computeIfAbsent(found.group(1), none -> new TreeSet<>())
                                .add(name));
            }
        }
        Set<String> ofShared = new TreeSet<>();
        SHARED.forEach(name ->
                FIRST_CLASS.matcher(text(WEB.resolve(name))).results().forEach(found -> ofShared.add(found.group(1))));
        assertThat(sheets).hasSizeGreaterThan(20);
        assertThat(sheets.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1 && !ofShared.contains(entry.getKey())))
                .isEmpty();
    }

    private static List<Path> files(String end) {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
