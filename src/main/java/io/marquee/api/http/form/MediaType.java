package io.marquee.api.http.form;

/** The forms that an answer may have. */
public enum MediaType {
    /** JSON. */
    JSON("application/json"),
    /** A table as comma-separated values. */
    CSV("text/csv"),
    /** JSON documents, one a line. */
    NDJSON("application/x-ndjson");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    /** As HTTP writes it: {@code text/csv}. */
    public String text() {
        return name;
    }

    /** With the character set of all answers. */
    public String inUtf8() {
        return name + "; charset=utf-8";
    }
}
