package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.api.ApiSettings;
import io.marquee.api.page.Pictures;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ListenTest {
    @Test
    void isThisMachineAloneAt8080ByDefault() {
        assertThat(settings(Map.of())).isEqualTo(ApiSettings.of("127.0.0.1", 8080));
    }

    @Test
    void isAllInterfacesAtThePortThatThePlatformSets() {
        assertThat(settings(Map.of("PORT", "5000"))).isEqualTo(ApiSettings.of("0.0.0.0", 5000));
    }

    @Test
    void isAsToldWhateverThePlatformSets() {
        assertThat(settings(Map.of("PORT", "5000"), "--port", "81", "--host", "127.0.0.9"))
                .isEqualTo(ApiSettings.of("127.0.0.9", 81));
    }

    @Test
    void showsPicturesFromElsewhereOnlyWhenTold() {
        assertThat(settings(Map.of()).pictures()).isEqualTo(Pictures.NONE);
        assertThat(settings(Map.of("MARQUEE_PICTURES", "false")).pictures()).isEqualTo(Pictures.NONE);
        assertThat(settings(Map.of("MARQUEE_PICTURES", "true")).pictures()).isEqualTo(Pictures.TMDB);
        assertThat(settings(Map.of(), "--pictures").pictures()).isEqualTo(Pictures.TMDB);
        assertThatThrownBy(() -> settings(Map.of("MARQUEE_PICTURES", "yes")))
                .hasMessageContaining("MARQUEE_PICTURES")
                .hasMessageContaining("true or false expected");
    }

    private static ApiSettings settings(Map<String, String> environment, String... options) {
        CommandLine line = Main.line(new Environment(environment));
        line.parseArgs(Stream.concat(Stream.of("serve"), Stream.of(options)).toArray(String[]::new));
        CommandLine serve = line.getSubcommands().get("serve");
        return ((Listen) serve.getMixins().get("listen")).settings();
    }
}
