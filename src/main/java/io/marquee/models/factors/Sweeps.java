package io.marquee.models.factors;

import io.marquee.progress.Progress;
import java.util.function.DoubleSupplier;

/** Repeats a sweep over all users and movies until the error that it returns has settled. */
final class Sweeps {
    private Sweeps() {}

    /**
     * Runs at least one sweep.
     *
     * @param most sweeps that are run
     * @param tolerance the relative change of the error from one sweep to the next at which the last one is run
     */
    static void run(int most, double tolerance, Progress.Task task, DoubleSupplier sweep) {
        double before = Double.POSITIVE_INFINITY;
        boolean settled = false;
        for (int sweeps = 0; sweeps < most && !settled; sweeps++) {
            double error = sweep.getAsDouble();
            settled = Math.abs(before - error) <= tolerance * error;
            before = error;
            task.advance(1);
        }
    }
}
