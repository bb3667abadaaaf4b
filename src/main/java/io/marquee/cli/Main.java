package io.marquee.cli;

/** The program. */
public final class Main {
    private Main() {}

    /** Runs one command. */
    public static void main(String[] arguments) {
        System.exit(0);
    }
}
