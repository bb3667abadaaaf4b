package io.marquee.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedApi.class)
class ClusterEndpointTest {
    @Test
    void isTheSameAsInTheListOfAll(SampleApi api) {
        assertThat(api.get("/cluster/1").json())
                .isEqualTo(api.get("/cluster").json().get("clusters").get(1));
    }

    @ParameterizedTest
    @CsvSource({"2, 404", "2147483647, 404", "-1, 400", "one, 400"})
    void others(String id, int status, SampleApi api) {
        assertThat(api.get("/cluster/" + id).status()).isEqualTo(status);
    }
}
