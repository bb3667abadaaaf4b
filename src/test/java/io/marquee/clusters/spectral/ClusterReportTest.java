package io.marquee.clusters.spectral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClusterReportTest {
    private static final ClusterReport REPORT = new ClusterReport(
            33_000,
            20_000,
            2_000,
            2,
            0.2515,
            0.9312,
            List.of(1.0, 0.75, 0.5),
            List.of(new NumberOfGroups(2, 0.2515, 0.25), new NumberOfGroups(3, 0.1, 0.0625)),
            List.of(
                    new ClusterSummary(
                            0,
                            "Action and War",
                            22_000,
                            List.of(
                                    new GenreContrast("Action", 0.2, 1.5, 1),
                                    new GenreContrast("War", 0.1, 1.25, 0.5),
                                    new GenreContrast("Drama", 0.3, 0.8, -1))),
                    new ClusterSummary(1, "Drama", 11_000, List.of(new GenreContrast("Drama", 0.5, 1.2, 0.6)))));

    @Test
    void readsAsLines() {
        assertThat(REPORT.lines())
                .containsExactly(
                        "33,000 users in 2 groups: silhouette 0.252, nearest centroid agrees for 93.1 %",
                        "  0  Action and War                      22,000 users   Action ×1.50, War ×1.25",
                        "  1  Drama                               11,000 users   Drama ×1.20",
                        "  k   silhouette   eigengap",
                        "  2 *       0.252      0.250",
                        "  3         0.100      0.063",
                        "graph over 20,000 users, silhouettes over 2,000 of them");
    }

    @Test
    void readsTheSameInEveryLocale() {
        List<String> expected = REPORT.lines();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(REPORT.lines()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isAJsonObjectWithEveryFigure() throws JsonProcessingException {
        JsonNode json = new JsonMapper().readTree(REPORT.json());

        assertThat(json.get("k").asInt()).isEqualTo(2);
        assertThat(json.get("silhouette").asDouble()).isEqualTo(0.2515);
        assertThat(json.get("eigenvalues")).hasSize(3);
        assertThat(json.at("/numbers/1/eigengap").asDouble()).isEqualTo(0.0625);
        assertThat(json.at("/clusters/0/name").asText()).isEqualTo("Action and War");
        assertThat(json.at("/clusters/0/genres/2/lift").asDouble()).isEqualTo(0.8);
    }
}
