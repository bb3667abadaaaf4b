package io.marquee.cli;

import io.marquee.progress.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with rate and time left for each piece of work; it goes when the work is done. */
final class BarProgress implements Progress {
    private static final int EVERY_MILLIS = 200;

    @Override
    public Task start(String label, long total) {
        TerminalLine line = new TerminalLine(System.err);
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(label)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .continuousUpdate()
                .showSpeed()
                .setConsumer(line)
                .build();
        return new Task() {
            @Override
            public void advance(long steps) {
                bar.stepBy(steps);
            }

            @Override
            public void close() {
                bar.close();
                line.close();
            }
        };
    }
}
