package io.marquee.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** How far errors in stars would be off for other users than those of one set of held-out ratings: {@link MeanOverUsers}. */
final class UserIntervals {
    private final double[] predicted;
    private final double[] actual;
    private final int[] users;

    /** {@code predicted[i]} and {@code actual[i]}, in stars, are of {@code users[i]}. */
    UserIntervals(double[] predicted, double[] actual, int[] users) {
        this.predicted = predicted;
        this.actual = actual;
        this.users = users;
    }

    /**
     * Half the widths of the 95 % intervals of RMSE and MAE, in stars; empty with fewer than two users, and without an error that
     * could vary. The root of a mean R has the standard error of R over 2 √R, by the delta method.
     */
    Map<Measure, Double> halfWidths() {
        MeanOverUsers squared = mean(error -> error * error);
        Map<Measure, Double> widths = new EnumMap<>(Measure.class);
        widths.put(Measure.RMSE, squared.halfWidth() / (2 * Math.sqrt(squared.value())));
        widths.put(Measure.MAE, mean(Math::abs).halfWidth());
        widths.values().removeIf(width -> !Double.isFinite(width));
        return widths;
    }

    private MeanOverUsers mean(DoubleUnaryOperator loss) {
        double[] losses = IntStream.range(0, users.length)
                .mapToDouble(i -> loss.applyAsDouble(predicted[i] - actual[i]))
                .toArray();
        return MeanOverUsers.of(losses, users);
    }
}
