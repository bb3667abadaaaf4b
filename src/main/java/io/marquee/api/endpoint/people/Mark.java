package io.marquee.api.endpoint.people;

import io.marquee.api.http.Method;
import io.marquee.people.Topic;

/** Marks that people set on movies. */
public enum Mark {
    /** Not to be recommended. */
    NOT_INTERESTED(Topic.NOT_INTERESTED, "not-interested", Method.POST),
    /** To be watched some day. */
    WATCH_LIST(Topic.WATCH_LIST, "watch-list", Method.PUT),
    /** Watched, and not rated. */
    SEEN(Topic.SEEN, "seen", Method.PUT);

    private final Topic topic;
    private final String word;
    private final Method setBy;

    Mark(Topic topic, String word, Method setBy) {
        this.topic = topic;
        this.word = word;
        this.setBy = setBy;
    }

    Topic topic() {
        return topic;
    }

    /** What paths call it. */
    String word() {
        return word;
    }

    Method setBy() {
        return setBy;
    }
}
