package io.marquee.api.endpoint.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.store.report.Report;
import io.marquee.store.report.ReportHeading;
import io.marquee.store.report.ReportKind;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportEndpointTest {
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    private final SampleApi api = SampleApi.empty();

    @AfterEach
    void close() {
        api.close();
    }

    private void keep(ReportKind kind, String content) {
        api.reports().keep(new Report(ReportHeading.unpublished(kind, LATER, "another set"), content));
    }

    @Test
    void answersWithTheNewest() {
        String version = api.publish(1);
        JsonNode first = api.get("/reports/leaderboard").json();
        assertThat(first.get("kind").textValue()).isEqualTo("leaderboard");
        assertThat(first.get("version").textValue()).isEqualTo(version);
        assertThat(first.get("at").textValue()).isEqualTo("2026-01-31T20:15:00Z");
        assertThat(first.at("/content/rows/0/figures/rmse/over").textValue()).isEqualTo("users");
        keep(ReportKind.LEADERBOARD, "{\"rows\":[]}");
        JsonNode newer = api.get("/reports/leaderboard").json();
        assertThat(newer.get("version").isNull()).isTrue();
        assertThat(newer.get("dataset").textValue()).isEqualTo("another set");
        assertThat(newer.at("/content/rows")).isEmpty();
    }

    @Test
    void answersWithThatOfAVersionOrOfATime() {
        String version = api.publish(1);
        keep(ReportKind.LEADERBOARD, "{\"rows\":[]}");
        JsonNode published = api.get("/reports/leaderboard?version=" + version).json();
        assertThat(published.at("/content/protocol").textValue()).isEqualTo("random:0.1");
        assertThat(api.get("/reports/leaderboard?version=current").json()).isEqualTo(published);
        assertThat(api.get("/reports/leaderboard?version=" + LATER).json())
                .isEqualTo(api.get("/reports/leaderboard").json());
    }

    @Test
    void listsWhatThereIsWithoutWhatIsForTheProgramAlone() {
        api.publish(1);
        keep(ReportKind.CLUSTER_STUDY, "{}");
        JsonNode reports = api.get("/reports").json().get("reports");
        assertThat(reports.findValuesAsText("kind"))
                .startsWith("cluster-study")
                .containsExactlyInAnyOrder("cluster-study", "leaderboard", "importance", "clusters");
        assertThat(reports.get(0).has("content")).isFalse();
        assertThat(api.get("/reports", "text/csv").text().lines())
                .startsWith("kind,version,at,dataset", "cluster-study,,2027-01-01T00:00:00Z,another set");
    }

    @ParameterizedTest
    @CsvSource({
        "leaderboard, ./marquee evaluate --seeds 5 --keep",
        "importance, ./marquee train",
        "clusters, ./marquee train",
        "cluster-study, ./marquee study-clusters --keep"
    })
    void tellsHowToMakeOneThatIsNotThere(String kind, String command) {
        Reply reply = api.get("/reports/" + kind);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().get("type").textValue()).endsWith(":unknown-report");
        assertThat(reply.json().get("detail").textValue()).contains("`" + command + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports/stages", "/reports/work", "/reports/x", "/reports/clusters?version=a%20b"})
    void refusesWhatIsNoKindAndNoVersion(String path) {
        api.publish(1);
        assertThat(api.get(path).status()).isEqualTo(400);
        assertThat(api.get("/reports/clusters?version=000000000000").status()).isEqualTo(404);
    }

    @Test
    void isATableOfItsFigures() {
        api.publish(1);
        assertThat(api.get("/reports/leaderboard", "text/csv").text().lines())
                .containsExactly(
                        "model,measure,mean,lower,upper,over",
                        "boosted,rmse,0.87,0.85,0.89,users",
                        "boosted,ndcg,0.1,,,");
        assertThat(api.get("/reports/importance", "text/csv").text().lines())
                .containsExactly("model,feature,share", "boosted,user mean,0.75", "boosted,movie mean,0.25");
        assertThat(api.get("/reports/clusters", "text/csv").text().lines())
                .containsExactly("k,silhouette,eigengap", "2,0.2,0.1", "3,0.1,0.05");
    }

    @Test
    void saysWhenTheStoreDoesNotAnswer() {
        api.publish(1);
        api.closeStore();
        assertThat(api.get("/reports").status()).isEqualTo(503);
        assertThat(api.get("/runs").status()).isEqualTo(503);
    }
}
