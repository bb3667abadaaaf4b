package io.marquee.api.page;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Request;
import java.util.Optional;

/** What the page must know of how the server runs. */
public final class SettingsFile implements Endpoint {
    private final Answer answer;

    /** For a page with these pictures. */
    public SettingsFile(Pictures pictures) {
        this.answer = Answer.json(new View(pictures.place()));
    }

    @Override
    public String path() {
        return "/web/settings.json";
    }

    @Override
    public Answer answer(Request request) {
        return answer;
    }

    record View(Optional<String> pictures) {}
}
