package io.marquee.api.endpoint.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunsEndpointTest {
    private final SampleApi api = SampleApi.empty();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void hasNothingBeforeTheFirstVersion() {
        JsonNode page = api.get("/runs").json();
        assertThat(page.get("total").intValue()).isZero();
        assertThat(page.get("runs")).isEmpty();
        assertThat(api.get("/runs/current").status()).isEqualTo(404);
    }

    @Test
    void listsEveryVersionAndTellsTheCurrentOne() {
        String first = api.publish(1);
        String second = api.publish(2);
        JsonNode runs = api.get("/runs").json().get("runs");
        assertThat(runs.findValuesAsText("version")).containsExactly(second, first);
        assertThat(runs.findValuesAsText("current")).containsExactly("true", "false");
        assertThat(runs.get(0)).isEqualTo(api.get("/runs/" + second).json());
        assertThat(runs.get(0)).isEqualTo(api.get("/runs/current").json());
    }

    @Test
    void isAnsweredInPages() {
        api.publish(1);
        String second = api.publish(2);
        JsonNode page = api.get("/runs?page=0&size=1").json();
        assertThat(page.get("runs").findValuesAsText("version")).containsExactly(second);
        assertThat(page.get("total").intValue()).isEqualTo(2);
        assertThat(page.get("nextPage").intValue()).isEqualTo(1);
        assertThat(api.get("/runs?page=1&size=1").json().get("nextPage").isNull())
                .isTrue();
    }

    @Test
    void tellsHowARunWent() {
        JsonNode run = api.get("/runs/" + api.publish(3)).json();
        assertThat(run.get("seed").intValue()).isEqualTo(3);
        assertThat(run.at("/plan/model.boosted.rounds").textValue()).isEqualTo("600");
        assertThat(run.at("/metrics/boosted.rmse").doubleValue()).isEqualTo(0.8731);
        assertThat(run.at("/metrics/boosted.r2").isNull()).isTrue();
        assertThat(run.get("stages").findValuesAsText("name")).containsExactly("ingest", "clusters");
        assertThat(run.get("stages").findValuesAsText("state")).containsExactly("up-to-date", "done");
        assertThat(run.at("/stages/0/started").isNull()).isTrue();
        assertThat(run.at("/stages/1/seconds").doubleValue()).isEqualTo(1.25);
        assertThat(run.at("/stages/1/inputs/0").textValue()).isEqualTo("ingest");
    }

    @Test
    void isATableOfMetricsAndOfStages() {
        String version = api.publish(1);
        assertThat(api.get("/runs", "text/csv").text().lines())
                .startsWith("version,trained,dataset,dataHash,seed,current,metric,value")
                .filteredOn(line -> line.contains("boosted.rmse"))
                .singleElement()
                .matches(line -> line.startsWith(version) && line.endsWith(",1,true,boosted.rmse,0.8731"));
        assertThat(api.get("/runs/current", "text/csv").text().lines())
                .containsExactly(
                        "name,key,state,started,seconds,inputs,remark,error",
                        "ingest,0123456789abcdef,up-to-date,,,,,",
                        "clusters,fedcba9876543210,done,2026-01-31T20:15:00Z,1.25,ingest,2 clusters,");
    }

    @Test
    void refusesWhatIsNoRun() {
        api.publish(1);
        Reply unknown = api.get("/runs/000000000000");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().get("detail").textValue())
                .isEqualTo("There is no run of version '000000000000'; /runs lists what there is.");
        assertThat(api.get("/runs/%22x%22").status()).isEqualTo(400);
    }
}
