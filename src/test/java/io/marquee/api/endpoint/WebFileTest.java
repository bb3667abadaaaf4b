package io.marquee.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedApi.class)
class WebFileTest {
    @ParameterizedTest
    @CsvSource({
        "/, text/html;charset=utf-8",
        "/web/page.css, text/css;charset=utf-8",
        "/web/page.js, text/javascript;charset=utf-8",
        "/web/marquee.svg, image/svg+xml"
    })
    void filesHaveTheirTypes(String path, String type, SampleApi api) {
        Reply reply = api.get(path);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.contentType()).isEqualTo(type);
        assertThat(reply.text()).isNotBlank();
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
        assertThat(api.get("/web/page.js").text()).doesNotContain("innerHTML", "insertAdjacentHTML", "eval(");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> WebFile.style("/web/lost.css")).hasMessageContaining("/web/lost.css");
    }
}
