package io.marquee.evaluation;

import io.marquee.progress.Progress;

/** Passes work on with a prefix: {@code movie-mean, split 2 of 5: ranking}. */
record LabelledProgress(String prefix, Progress progress) implements Progress {
    @Override
    public Task start(String label, long total) {
        return progress.start(prefix + ": " + label, total);
    }
}
