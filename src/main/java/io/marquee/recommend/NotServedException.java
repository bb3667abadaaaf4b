package io.marquee.recommend;

/** Something was asked for that the version does not have; the message says what came and what would do. */
public final class NotServedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String given;
    private final String expected;

    /**
     * Something was asked for in vain.
     *
     * @param parameter that is at fault
     * @param given what came
     * @param expected what would do, in words
     */
    public NotServedException(String parameter, String given, String expected) {
        super(parameter + ": '" + given + "' came; expected: " + expected, null, false, false);
        this.parameter = parameter;
        this.given = given;
        this.expected = expected;
    }

    /** What was at fault: {@code model}, {@code genre}, {@code cluster}. */
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
