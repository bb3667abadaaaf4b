package io.marquee.data.read;

/** Thrown while a row of a small table is taken apart; the table turns it into a {@link Problem} with its place. */
final class BadRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;

    BadRow(ProblemKind kind, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
    }

    ProblemKind kind() {
        return kind;
    }
}
