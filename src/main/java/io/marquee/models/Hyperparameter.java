package io.marquee.models;

/** How trainers check their hyperparameters: a refusal names the parameter, its value and what would do. */
public final class Hyperparameter {
    private Hyperparameter() {}

    /**
     * Lets a finite number of at least zero pass.
     *
     * @param name as the trainer's record spells it
     * @throws IllegalArgumentException for any other value
     */
    public static void requireNonNegative(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + "; a number of at least 0 is needed");
        }
    }

    /**
     * Lets a finite number above zero pass.
     *
     * @param name as the trainer's record spells it
     * @throws IllegalArgumentException for any other value
     */
    public static void requirePositive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + "; a number above 0 is needed");
        }
    }

    /**
     * Lets a whole number of at least a bound pass.
     *
     * @param name as the trainer's record spells it
     * @throws IllegalArgumentException for any other value
     */
    public static void requireAtLeast(String name, int bound, int value) {
        if (value < bound) {
            throw new IllegalArgumentException(name + " is " + value + "; at least " + bound + " is needed");
        }
    }
}
