package io.marquee.web.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests of a page and the bytes that came, by the Network events of the Chrome DevTools Protocol. */
public final class Traffic {
    private final List<String> addresses = new ArrayList<>();
    private final Map<String, String> addressOfRequest = new LinkedHashMap<>();
    private final Map<String, Long> bytesOfAddress = new LinkedHashMap<>();

    void hear(String event, JsonNode parameters) {
        switch (event) {
            case "Network.requestWillBeSent" -> asked(parameters);
            case "Network.webSocketCreated" ->
                addresses.add(parameters.path("url").asText());
            case "Network.loadingFinished" -> came(parameters);
            default -> {}
        }
    }

    private void asked(JsonNode parameters) {
        String address = parameters.path("request").path("url").asText();
        addresses.add(address);
        addressOfRequest.put(parameters.path("requestId").asText(), address);
    }

    private void came(JsonNode parameters) {
        String address =
                addressOfRequest.getOrDefault(parameters.path("requestId").asText(), "unknown");
        bytesOfAddress.merge(address, parameters.path("encodedDataLength").asLong(), Long::sum);
    }

    void forget() {
        addresses.clear();
        addressOfRequest.clear();
        bytesOfAddress.clear();
    }

    /** All that was asked for, in order. */
    public List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** The bytes that came over the wire, heads included, by address. */
    public Map<String, Long> bytesByAddress() {
        return Map.copyOf(bytesOfAddress);
    }

    /** All bytes that came over the wire. */
    public long bytes() {
        return bytesOfAddress.values().stream().mapToLong(Long::longValue).sum();
    }
}
