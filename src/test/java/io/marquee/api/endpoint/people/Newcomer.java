package io.marquee.api.endpoint.people;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import java.util.ArrayList;
import java.util.List;

/** Someone who has joined a server of a test, so that what they say disturbs no other test. */
record Newcomer(SampleApi api, int userId) {
    static Newcomer joining(SampleApi api) {
        return new Newcomer(api, api.send("POST", "/user").json().get("userId").intValue());
    }

    String path() {
        return "/user/" + userId;
    }

    Reply get(String more) {
        return api.get(path() + more);
    }

    Reply rate(int movieId, double stars) {
        return api.send("PUT", path() + "/rating/" + movieId, "{\"rating\":" + stars + "}");
    }

    Reply post(String more, String json) {
        return api.send("POST", path() + more, json);
    }

    Reply send(String method, String more) {
        return api.send(method, path() + more);
    }

    /** What the newcomer has rated, as the server tells it. */
    List<Integer> rated() {
        return movies(get("/rated?size=500").json().get("items"));
    }

    /** The whole list of the newcomer. */
    List<Integer> recommended() {
        return movies(get("/recommendation?top=100").json().get("predictions"));
    }

    static List<Integer> movies(JsonNode items) {
        List<Integer> ids = new ArrayList<>();
        items.forEach(item -> ids.add(item.get("movieId").intValue()));
        return ids;
    }
}
