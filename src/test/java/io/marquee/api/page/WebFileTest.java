package io.marquee.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedApi.class)
class WebFileTest {
    @ParameterizedTest
    @CsvSource({
        "/, text/html;charset=utf-8",
        "/web/base.css, text/css;charset=utf-8",
        "/web/app.js, text/javascript;charset=utf-8",
        "/web/marquee.svg, image/svg+xml",
        "/web/lib/chart.js, text/javascript;charset=utf-8",
        "/openapi.json, application/json;charset=utf-8"
    })
    void filesHaveTheirTypes(String path, String type, SampleApi api) {
        Reply reply = api.get(path);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.contentType()).isEqualTo(type);
        assertThat(reply.text()).isNotBlank();
    }

    @Test
    void everyFileOfThePageIsServedAsWhatItIsAndAsNothingElse(SampleApi api) throws IOException {
        Map<String, String> types =
                Map.of("html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");
        Path web = Path.of("resources/web");
        List<Path> files;
        try (Stream<Path> all = Files.walk(web)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSizeGreaterThan(30);
        for (Path file : files) {
            String name = web.relativize(file).toString().replace('\\', '/');
            Reply reply = api.get("/web/" + name);
            assertThat(reply.status()).as(name).isEqualTo(200);
            assertThat(reply.contentType()).as(name).startsWith(types.get(name.substring(name.lastIndexOf('.') + 1)));
            assertThat(reply.header("X-Content-Type-Options")).as(name).contains("nosniff");
            assertThat(reply.header("Content-Security-Policy").orElseThrow())
                    .as(name)
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void thePageLoadsNothingButThisServersFiles(SampleApi api) {
        Reply page = api.get("/");
        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
        List<String> loaded = Pattern.compile("(?:src|<link[^>]* href)=\"([^\"]*)\"")
                .matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(loaded)
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(path -> api.get(path).status() == 200);
    }

    @Test
    void thePageHasNoCodeAndNoStyleOfItsOwn(SampleApi api) {
        assertThat(api.get("/").text())
                .doesNotContainPattern("(?i)<script(?![^>]* src=)")
                .doesNotContainPattern("(?i)<style|\\sstyle=|\\son\\w+=");
        assertThat(api.get("/web/app.js").text()).doesNotContain("innerHTML", "insertAdjacentHTML", "eval(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost.js", "views/lost.js", "base.class", "lib/chart.js.map", ".hidden", "views/", "UP.JS"})
    void aFileThatIsNotThereIsUnknown(String name, SampleApi api) {
        assertThat(api.get("/web/" + name).status()).isEqualTo(404);
    }

    @Test
    void whoHasAFileIsNotSentItAgain(SampleApi api) {
        String tag = api.get("/web/app.js").header("ETag").orElseThrow();
        HttpRequest.Builder again =
                HttpRequest.newBuilder(URI.create(api.server().address() + "/web/app.js"));
        Reply unchanged = api.send(again.copy().header("If-None-Match", tag));
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.text()).isEmpty();
        assertThat(api.send(again.header("If-None-Match", "W/\"old\"")).status())
                .isEqualTo(200);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> new WebFile("/lost", "/web/lost.css")).hasMessageContaining("/web/lost.css");
    }
}
