package io.marquee.cli;

import io.marquee.progress.Progress;

/** How the program speaks to a person: results go to standard output, all else to standard error. */
final class Terminal {
    private Terminal() {}

    static void say(String line) {
        System.err.println(line);
    }

    static void print(String text) {
        System.out.print(text);
        System.out.flush();
    }

    /** Bars on a terminal, plain lines elsewhere. The launcher knows which it is. */
    static Progress progress() {
        return Boolean.getBoolean("marquee.terminal")
                ? new BarProgress()
                : new PlainProgress(System.err::println, System::nanoTime);
    }
}
