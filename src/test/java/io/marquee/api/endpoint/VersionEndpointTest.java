package io.marquee.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class VersionEndpointTest {
    @Test
    void tellsHowTheVersionCameToBe(SampleApi api) {
        JsonNode version = api.get("/version").json();
        assertThat(version.get("version").textValue()).matches("[0-9a-f]{12}");
        assertThat(version.get("trained").textValue()).isEqualTo("2026-01-31T20:15:00Z");
        assertThat(version.get("dataHash").textValue()).matches("[0-9a-f]{64}");
        assertThat(version.get("plan").get("model.boosted.rounds").textValue()).isEqualTo("600");
    }

    @Test
    void tellsWhichModelsAnswer(SampleApi api) {
        JsonNode models = api.get("/version").json().get("models");
        assertThat(models.findValuesAsText("model")).containsExactly("boosted", "user-movie-bias", "most-popular");
        assertThat(models.findValuesAsText("predicts")).containsExactly("stars", "stars", "score");
    }

    @Test
    void metricWithoutAValueIsNull(SampleApi api) {
        JsonNode metrics = api.get("/version").json().get("metrics");
        assertThat(metrics.get("boosted.rmse").doubleValue()).isEqualTo(0.8731);
        assertThat(metrics.get("boosted.r2").isNull()).isTrue();
    }
}
