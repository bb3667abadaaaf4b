package io.marquee.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.api.SampleApi;
import io.marquee.api.SharedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApi.class)
class ClustersEndpointTest {
    @Test
    void listsAllClustersById(SampleApi api) {
        assertThat(api.get("/cluster").text())
                .isEqualTo("{\"clusters\":["
                        + "{\"id\":0,\"name\":\"Animation and Children\",\"size\":30,"
                        + "\"distinctiveGenres\":[\"Animation\",\"Children\"]},"
                        + "{\"id\":1,\"name\":\"Crime and Thriller\",\"size\":30,"
                        + "\"distinctiveGenres\":[\"Crime\",\"Thriller\"]}]}");
    }
}
