package io.marquee.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * A line of the terminal that a bar is drawn on, over and over. Once it is closed nothing of the bar is left or comes any
 * more, though the bar's own thread may yet try.
 */
final class TerminalLine implements ProgressBarConsumer {
    private static final int WIDTH = 79;

    private final PrintStream terminal;
    private boolean closed;

    TerminalLine(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public int getMaxRenderedLength() {
        return WIDTH;
    }

    @Override
    public synchronized void accept(String bar) {
        if (!closed) {
            terminal.print("\r" + bar);
            terminal.flush();
        }
    }

    @Override
    public synchronized void close() {
        accept(" ".repeat(WIDTH) + "\r");
        closed = true;
    }
}
