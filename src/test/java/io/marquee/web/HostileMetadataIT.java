package io.marquee.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.SampleApi;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Layout;
import io.marquee.web.browser.Screen;
import io.marquee.web.browser.TrainedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stories, taglines, tags and languages that are code in a careless page, as The Movies Dataset might hold them. */
@ExtendWith(InBrowser.class)
class HostileMetadataIT {
    private static final String STORY = "</p><script>hacked()</script> & a story";
    private static final String TAGLINE = "<img src=/nothing onerror=hacked()>";
    private static final String TAG = "<svg onload=hacked()>";
    private static final String LANGUAGE = "<b>104.0</b>";

    private static SampleApi api;

    @BeforeAll
    static void publish(@TempDir Path folder) throws IOException {
        api = TrainedSet.publishChanged(folder, HostileMetadataIT::describe);
    }

    @AfterAll
    static void close() {
        api.close();
    }

    /** Turns a set in MovieLens's form into one in that of The Movies Dataset. */
    private static void describe(Path set) throws IOException {
        List<String> movies = new ArrayList<>(List.of(
                "id,genres,original_language,overview,release_date,tagline,title," + "adult,budget,revenue,runtime"));
        List<String> tags = new ArrayList<>(List.of("id,keywords"));
        List<String> links = new ArrayList<>(List.of("movieId,imdbId,tmdbId"));
        Path titles = set.resolve("movies.csv");
        List<String> lines = Files.readAllLines(titles);
        for (String line : lines.subList(1, lines.size())) {
            String id = line.substring(0, line.indexOf(','));
            movies.add("%s,\"[{'id': 18, 'name': 'Drama'}]\",%s,%s,1999-01-01,%s,Film %s,False,0,0,90"
                    .formatted(id, LANGUAGE, STORY, TAGLINE, id));
            tags.add("%s,\"[{'id': 1, 'name': '%s'}]\"".formatted(id, TAG));
            links.add("%s,%07d,%s".formatted(id, Integer.parseInt(id), id));
        }
        Files.delete(titles);
        Files.write(set.resolve("movies_metadata.csv"), movies);
        Files.write(set.resolve("keywords.csv"), tags);
        Files.write(set.resolve("links.csv"), links);
    }

    @ParameterizedTest
    @EnumSource
    void isShownAsItIs(Screen screen, Browser browser) {
        int movie = api.get("/movie?size=1").json().at("/items/0/movieId").intValue();
        browser.at(api).on(screen).open("#/movie/" + movie);
        assertThat(browser.text("main")).contains(STORY, TAGLINE, TAG);
        assertThat(browser.all("main svg[onload], main img, main script")).isEmpty();
        assertThat(Layout.overflow(browser)).isEmpty();
    }
}
