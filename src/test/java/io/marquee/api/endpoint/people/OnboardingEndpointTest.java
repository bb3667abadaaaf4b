package io.marquee.api.endpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.SampleApi;
import io.marquee.api.VisitedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(VisitedApi.class)
class OnboardingEndpointTest {
    @Test
    void asksAboutMoviesThatWereNeitherRatedNorSkipped(SampleApi api) {
        Newcomer newcomer = Newcomer.joining(api);
        newcomer.rate(1, 4);
        JsonNode questions = newcomer.get("/onboarding?top=100&skip=47").json();
        assertThat(questions.get("rated").intValue()).isEqualTo(1);
        assertThat(Newcomer.movies(questions.get("questions")))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .doesNotContain(1, 47);
    }

    @Test
    void refusesToSkipWhatIsNoId(SampleApi api) {
        assertThat(api.get("/user/1/onboarding?skip=1,,2").status()).isEqualTo(400);
    }
}
