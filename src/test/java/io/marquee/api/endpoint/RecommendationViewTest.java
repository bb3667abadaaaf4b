package io.marquee.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.api.http.Json;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.models.Interval;
import io.marquee.recommend.Order;
import io.marquee.recommend.Prediction;
import io.marquee.recommend.Rank;
import io.marquee.recommend.Recommendation;
import io.marquee.recommend.query.Query;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RecommendationViewTest {
    private static final Movie MOVIE =
            new Movie(new MovieId(7), "Seven", OptionalInt.of(1995), List.of(), Optional.empty(), Optional.empty());

    private static JsonNode written(Optional<Interval> interval) throws IOException {
        Prediction line = new Prediction(MOVIE, 3.98765, interval, OptionalDouble.empty(), OptionalDouble.empty());
        Recommendation list = new Recommendation(
                OptionalInt.of(1),
                Optional.empty(),
                "0123456789ab",
                new Order("hybrid", Rank.STARS),
                Query.best(1, Instant.EPOCH),
                1,
                List.of(line));
        return new ObjectMapper()
                .readTree(Json.bytes(RecommendationView.of(list)))
                .at("/predictions/0");
    }

    @Test
    void tellsWhereTheRatingLies() throws IOException {
        JsonNode line = written(Optional.of(new Interval(0.8, 2.98765, 5)));
        assertThat(line.get("predictedRating").doubleValue()).isEqualTo(3.988);
        assertThat(line.get("interval").toString()).isEqualTo("{\"share\":0.8,\"lower\":2.988,\"upper\":5.0}");
    }

    @Test
    void tellsNothingWhereTheModelCannot() throws IOException {
        assertThat(written(Optional.empty()).get("interval").isNull()).isTrue();
    }
}
