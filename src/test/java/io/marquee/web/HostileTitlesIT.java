package io.marquee.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.SampleApi;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Screen;
import io.marquee.web.browser.TrainedSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Titles and genres that are code in a careless page. What they call does not exist, so that a page that ran them would have an
 * error in its console; and so would one whose policy had to stop them.
 */
@ExtendWith(InBrowser.class)
class HostileTitlesIT {
    private static final List<String> TITLES = List.of(
            "<img src=/nothing onerror=hacked()>",
            "</title></script><script>hacked()</script>",
            "\"><svg onload=hacked()>",
            "' onmouseover='hacked()",
            "javascript:hacked()",
            "{{constructor.constructor('hacked()')()}} ${hacked()}",
            "<style>* { display: none }</style>",
            "<a href=\"javascript:hacked()\">a link</a>",
            "&lt;b&gt; &amp;amp; &#60;i&#62;",
            "\u202Ednim fo tuo \u2066 \u200F\u05D0\u05D1\u05D2",
            "W" + "o".repeat(498) + "w",
            "Long " + "and longer ".repeat(44) + "and longest");
    private static final String GENRE = "<img src=/nothing onerror=hacked()>";
    private static final int USER = 7;

    private static final List<String> IDS = new ArrayList<>();

    private static SampleApi api;

    @BeforeAll
    static void publish(@TempDir Path folder) throws IOException {
        api = TrainedSet.publish(folder, HostileTitlesIT::hostile);
    }

    @AfterAll
    static void close() {
        api.close();
    }

    private static List<String> hostile(List<String> movies) {
        List<String> lines = new ArrayList<>(List.of(movies.get(0)));
        for (int movie = 1; movie < movies.size(); movie++) {
            String genres = movies.get(movie).substring(movies.get(movie).lastIndexOf(',') + 1);
            String title = TITLES.get((movie - 1) % TITLES.size()).replace("\"", "\"\"");
            String id = movies.get(movie).substring(0, movies.get(movie).indexOf(','));
            IDS.add(id);
            lines.add("%s,\"%s\",%s".formatted(id, title, genres.replace("Drama", GENRE)));
        }
        return lines;
    }

    static Stream<Arguments> everyView() {
        return Views.all().stream()
                .flatMap(view -> Stream.of(Screen.values()).map(screen -> Arguments.of(view, screen)));
    }

    @ParameterizedTest
    @MethodSource("everyView")
    void noViewRunsThemOrIsTornByThem(Views.View view, Screen screen, Browser browser) {
        browser.at(api).on(screen).as(USER).open(view.route(api));
        assertThat(browser.find("h1").isDisplayed()).isTrue();
        assertThat(browser.all("main [onerror], main [onload], main [onmouseover], main style, main script, main img"))
                .as("elements made of titles")
                .isEmpty();
        assertThat(browser.all("a[href^='javascript:' i]"))
                .as("links made of titles")
                .isEmpty();
        assertThat(Layout.overflow(browser)).isEqualTo(List.of());
    }

    static IntStream everyTitle() {
        return IntStream.range(0, TITLES.size());
    }

    @ParameterizedTest
    @MethodSource("everyTitle")
    void aTitleIsShownAsItIs(int index, Browser browser) {
        String title = TITLES.get(index).strip();
        browser.at(api).open("#/movie/" + IDS.get(index));
        assertThat(browser.script("return document.querySelector('main h1').textContent"))
                .isEqualTo(title);
        assertThat(browser.title()).startsWith(title.substring(0, 4));
    }
}
