package io.marquee.api.http;

/** What a request may want of a path. */
public enum Method {
    /** Read; HEAD comes with it. */
    GET,
    /** Do something anew, each time. */
    POST,
    /** Make it so; a second time changes nothing. */
    PUT,
    /** Make it gone; a second time changes nothing. */
    DELETE
}
