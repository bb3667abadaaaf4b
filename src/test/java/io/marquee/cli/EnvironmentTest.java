package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {
    @Test
    void saysWhatItsVariablesSay() {
        Environment environment = new Environment(Map.of(
                "MARQUEE_DATASETS", "/sets",
                "MARQUEE_OUT", "/results",
                "MONGODB_URI", "mongodb://127.0.0.1/marquee",
                "PORT", " 5000 ",
                "XDG_CACHE_HOME", "/caches"));
        assertThat(environment.datasets()).contains(Path.of("/sets"));
        assertThat(environment.out()).isEqualTo(Path.of("/results"));
        assertThat(environment.mongodbUri()).contains("mongodb://127.0.0.1/marquee");
        assertThat(environment.port()).contains(5000);
        assertThat(environment.cache()).isEqualTo(Path.of("/caches/marquee"));
    }

    @Test
    void emptyVariablesSayNothing() {
        Environment environment = new Environment(Map.of(
                "MARQUEE_DATASETS", "", "MARQUEE_OUT", " ", "MONGODB_URI", "", "PORT", "", "XDG_CACHE_HOME", ""));
        assertThat(environment.datasets()).isEmpty();
        assertThat(environment.out()).isEqualTo(Path.of("out"));
        assertThat(environment.mongodbUri()).isEmpty();
        assertThat(environment.port()).isEmpty();
        assertThat(environment.cache()).endsWith(Path.of(".cache", "marquee"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"marquee", "host:27017/marquee", "'mongodb://127.0.0.1'", "mongodb://", "http://127.0.0.1"})
    void anAddressOfAMongoDbMustLookLikeOne(String uri) {
        Environment environment = new Environment(Map.of("MONGODB_URI", uri));
        assertThatIllegalArgumentException()
                .isThrownBy(environment::mongodbUri)
                .withMessageContaining("mongodb+srv://… expected");
    }

    @Test
    void aPortMustBeANumber() {
        Environment environment = new Environment(Map.of("PORT", "http"));
        assertThatIllegalArgumentException().isThrownBy(environment::port).withMessageContaining("\"http\"");
    }
}
