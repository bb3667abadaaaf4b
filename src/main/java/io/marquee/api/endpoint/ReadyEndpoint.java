package io.marquee.api.endpoint;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.ProblemException;
import io.marquee.api.http.ProblemType;
import io.marquee.api.http.Request;
import io.marquee.api.live.Live;
import io.marquee.store.StoreException;

/** Says whether requests would be answered: a version is loaded, and the store reachable. */
public final class ReadyEndpoint implements Endpoint {
    private final Live live;

    /** For the version that is live. */
    public ReadyEndpoint(Live live) {
        this.live = live;
    }

    @Override
    public String path() {
        return "/ready";
    }

    @Override
    public Answer answer(Request request) {
        Checks checks = new Checks(word(request.served()), word(storeAnswers()));
        if (checks.equals(Checks.PASSED)) {
            return Answer.json(new View("ready", checks));
        }
        throw new ProblemException(
                        ProblemType.NOT_READY,
                        "The bundle is " + checks.bundle + ", the store is " + checks.store + ".")
                .with("checks", checks)
                .retryAfter(5);
    }

    private boolean storeAnswers() {
        try {
            live.pingStore();
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    private static String word(boolean passed) {
        return passed ? "up" : "down";
    }

    record View(String status, Checks checks) {}

    record Checks(String bundle, String store) {
        static final Checks PASSED = new Checks(word(true), word(true));
    }
}
