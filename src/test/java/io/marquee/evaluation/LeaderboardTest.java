package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.evaluation.metrics.Reliability.Bin;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LeaderboardTest {
    private static final Leaderboard BOARD = new Leaderboard(
            "fixture",
            "0123456789abcdef",
            "random:0.1",
            List.of(1L, 2L, 3L),
            3,
            RankingSettings.standard(),
            List.of(
                    new Row(
                            "user-movie-bias",
                            Map.of(
                                    Measure.RMSE, Figure.of(0.86, 0.87, 0.88),
                                    Measure.R_SQUARED, Figure.of(0.3, 0.3, 0.3),
                                    Measure.NDCG, Figure.of(0.01, 0.02, 0.03),
                                    Measure.FIT_SECONDS, Figure.of(0.1, 0.1, 0.1),
                                    Measure.BUNDLE_BYTES, Figure.of(83_240, 83_240, 83_240)),
                            Map.of(Measure.NDCG, Figure.of(-0.1, -0.1, -0.1)),
                            Map.of("0 Horror", Figure.of(0.9, 0.9, 0.9))),
                    new Row(
                            "most-popular",
                            Map.of(
                                    Measure.NDCG, Figure.of(0.11, 0.12, 0.13),
                                    Measure.FIT_SECONDS, Figure.of(0.01, 0.01, 0.01)),
                            Map.of(),
                            Map.of())),
            List.of("A note."));

    @Test
    void readsAsATable() {
        assertThat(LeaderboardTable.render(BOARD)).isEqualTo("""
                fixture (0123456789ab), random:0.1, seeds 1, 2, 3, 3 splits, mean ± 95 % interval

                | predicted stars |            RMSE |              R² |
                |-----------------|----------------:|----------------:|
                | user-movie-bias | 0.8700 ± 0.0248 | 0.3000 ± 0.0000 |
                | most-popular    |               – |               – |

                | top 10          |            NDCG |      NDCG − best |
                |-----------------|----------------:|-----------------:|
                | user-movie-bias | 0.0200 ± 0.0248 | -0.1000 ± 0.0000 |
                | most-popular    | 0.1200 ± 0.0248 |             best |

                | RMSE by cluster |        0 Horror |
                |-----------------|----------------:|
                | user-movie-bias | 0.9000 ± 0.0000 |
                | most-popular    |               – |

                | cost            |       fit s |  bundle kB |
                |-----------------|------------:|-----------:|
                | user-movie-bias | 0.10 ± 0.00 | 83.2 ± 0.0 |
                | most-popular    | 0.01 ± 0.00 |          – |

                A note.
                """);
    }

    @Test
    void hasNoIntervalForOneSplit() {
        Row row = new Row("global-mean", Map.of(Measure.RMSE, Figure.of(1.04)), Map.of(), Map.of());
        Leaderboard board = new Leaderboard(
                "fixture", "0123", "time:0.1", List.of(1L), 1, RankingSettings.standard(), List.of(row), List.of());
        assertThat(LeaderboardTable.render(board)).isEqualTo("""
                fixture (0123), time:0.1, seed 1, 1 split

                | predicted stars |   RMSE |
                |-----------------|-------:|
                | global-mean     | 1.0400 |
                """);
    }

    @Test
    void tellsTheIntervalOverTheUsersOfOneSplit() {
        Figure rmse = new Figure(List.of(1.04), OptionalDouble.of(0.02));
        Row row = new Row("global-mean", Map.of(Measure.RMSE, rmse), Map.of(), Map.of());
        Leaderboard board = new Leaderboard(
                "fixture", "0123", "time:0.1", List.of(1L), 1, RankingSettings.standard(), List.of(row), List.of());
        assertThat(LeaderboardTable.render(board)).isEqualTo("""
                fixture (0123), time:0.1, seed 1, 1 split, ± 95 % interval over users

                | predicted stars |            RMSE |
                |-----------------|----------------:|
                | global-mean     | 1.0400 ± 0.0200 |
                """);
        JsonNode json = new ObjectMapper().valueToTree(rmse);
        assertThat(json.get("over").textValue()).isEqualTo("users");
        assertThat(json.get("lower").doubleValue()).isCloseTo(1.02, within(1e-12));
        assertThat(json.get("upper").doubleValue()).isCloseTo(1.06, within(1e-12));
        assertThat(json.has("halfWidth")).isFalse();
    }

    @Test
    void tellsBoundsOverSplits() {
        JsonNode json = new ObjectMapper().valueToTree(Figure.of(0.8, 0.9));
        assertThat(json.get("over").textValue()).isEqualTo("splits");
        assertThat(json.get("upper").doubleValue() - json.get("mean").doubleValue())
                .isCloseTo(json.get("halfWidth").doubleValue(), within(1e-12));
    }

    @Test
    void tellsWhetherProbabilitiesComeTrue() throws IOException {
        Bin bin = new Bin(10, 2.5, 5);
        JsonNode json = new ObjectMapper().valueToTree(bin);
        assertThat(json.get("predicted").doubleValue()).isEqualTo(0.25);
        assertThat(json.get("observed").doubleValue()).isEqualTo(0.5);
        assertThat(json.get("lower").doubleValue()).isCloseTo(0.2366, within(1e-4));
        assertThat(json.get("upper").doubleValue()).isCloseTo(0.7634, within(1e-4));
        assertThat(new ObjectMapper().treeToValue(json, Bin.class)).isEqualTo(bin);
        assertThat(new ObjectMapper().valueToTree(new Bin(0, 0, 0)).has("observed"))
                .isFalse();
    }

    @Test
    void becomesPlainJson() throws IOException {
        JsonNode json = new ObjectMapper().valueToTree(BOARD);
        assertThat(json.at("/protocol").asText()).isEqualTo("random:0.1");
        assertThat(json.at("/seeds")).hasSize(3);
        assertThat(json.at("/ranking/length").asInt()).isEqualTo(10);
        JsonNode row = json.at("/rows/0");
        assertThat(row.at("/model").asText()).isEqualTo("user-movie-bias");
        assertThat(row.at("/figures/r2/mean").asDouble()).isEqualTo(0.3);
        assertThat(row.at("/figures/rmse/perSplit/2").asDouble()).isEqualTo(0.88);
        assertThat(row.at("/figures/rmse/halfWidth").isNumber()).isTrue();
        assertThat(row.at("/figures/bundleBytes/mean").asDouble()).isEqualTo(83_240);
        assertThat(row.at("/toBest/ndcg/mean").asDouble()).isCloseTo(-0.1, within(1e-12));
        assertThat(json.at("/rows/1/figures").has("rmse")).isFalse();
    }

    @Test
    void comesBackFromJsonAsItWas() throws IOException {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readValue(json.writeValueAsString(BOARD), Leaderboard.class))
                .isEqualTo(BOARD);
        Figure overUsers = new Figure(List.of(0.1), OptionalDouble.of(0.3));
        assertThat(json.readValue(json.writeValueAsString(overUsers), Figure.class))
                .isEqualTo(overUsers);
    }

    @Test
    void leavesTheHalfWidthOfOneSplitOutOfJson() {
        JsonNode json = new ObjectMapper().valueToTree(Figure.of(0.5));
        assertThat(json.toString()).isEqualTo("{\"perSplit\":[0.5],\"mean\":0.5}");
    }

    @Test
    void findsAModelsRow() {
        assertThat(BOARD.row("most-popular").figure(Measure.RMSE)).isEmpty();
        assertThatThrownBy(() -> BOARD.row("oracle"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[user-movie-bias, most-popular]");
    }
}
