package io.marquee.web.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.logging.LogType;

/** What the page asks for, and how well it gets it. After each test, everything must have gone to the servers it was at. */
public final class Network {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WITHOUT_NETWORK = List.of("data:", "blob:", "about:", "chrome:");

    private final Chromium chromium;
    private final List<String> servers = new ArrayList<>();
    private final Traffic traffic = new Traffic();

    Network(Chromium chromium) {
        this.chromium = chromium;
    }

    /** Has everything fail, as without a server. */
    public void offline() {
        conditions(true, Duration.ZERO);
    }

    /** Has every answer take at least so long. */
    public void slow(Duration latency) {
        conditions(false, latency);
    }

    /** Has everything go through again at once. */
    public void normal() {
        conditions(false, Slowness.latency());
    }

    /** What was asked for and came, since the browser is new. */
    public Traffic traffic() {
        listen();
        return traffic;
    }

    void serves(URI server) {
        servers.add(server.toString());
    }

    void forget() {
        listen();
        traffic.forget();
        servers.clear();
        normal();
    }

    /** Addresses that are not of this test's servers. */
    List<String> strayed() {
        return traffic().addresses().stream()
                .filter(url -> WITHOUT_NETWORK.stream().noneMatch(url::startsWith))
                .filter(url -> servers.stream().noneMatch(server -> url.startsWith(server + "/")))
                .toList();
    }

    private void conditions(boolean offline, Duration latency) {
        chromium.devtools(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        offline,
                        "latency",
                        latency.toMillis(),
                        "downloadThroughput",
                        -1,
                        "uploadThroughput",
                        -1));
    }

    private void listen() {
        chromium.manage().logs().get(LogType.PERFORMANCE).getAll().forEach(entry -> {
            JsonNode event = read(entry.getMessage()).path("message");
            traffic.hear(event.path("method").asText(), event.path("params"));
        });
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + text, e);
        }
    }
}
