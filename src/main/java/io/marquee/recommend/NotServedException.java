package io.marquee.recommend;

/** Something was asked for that no served model gives; the message says what came and what would do. */
public final class NotServedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String given;
    private final String expected;

    /** Says what is at fault: {@code parameter}, which was {@code given}, where something else was {@code expected}. */
    public NotServedException(String parameter, String given, String expected) {
        super(parameter + ": '" + given + "' came; expected: " + expected, null, false, false);
        this.parameter = parameter;
        this.given = given;
        this.expected = expected;
    }

    /** What was at fault: the name of a parameter. */
    public String parameter() {
        return parameter;
    }

    /** What came. */
    public String given() {
        return given;
    }

    /** What would do, in words. */
    public String expected() {
        return expected;
    }
}
