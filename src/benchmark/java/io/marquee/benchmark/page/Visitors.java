package io.marquee.benchmark.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** People who look at the page of a server. */
final class Visitors {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;

    Visitors(URI server) {
        this.server = server;
    }

    /** Someone new, who has rated the movies that most people have rated. */
    int newcomer(int ratings) throws IOException, InterruptedException {
        int user = ask("POST", "/user", "").path("userId").intValue();
        int rated = 0;
        for (JsonNode movie : ask("GET", "/movie?size=" + ratings, "").path("items")) {
            String path = "/user/" + user + "/rating/" + movie.path("movieId").intValue();
            ask("PUT", path, "{\"rating\": %.1f}".formatted(3 + rated++ % 5 / 2.0));
        }
        return user;
    }

    /** The one of these users with most ratings. */
    int busiest(int... users) throws IOException, InterruptedException {
        int busiest = users[0];
        int most = 0;
        for (int user : users) {
            int ratings = ratings(user);
            if (ratings > most) {
                busiest = user;
                most = ratings;
            }
        }
        return busiest;
    }

    /** How many ratings a user has. */
    int ratings(int user) throws IOException, InterruptedException {
        return ask("GET", "/user/" + user, "").path("ratings").intValue();
    }

    private JsonNode ask(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
