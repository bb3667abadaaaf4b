package io.marquee.recommend.group;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * How the stars of several people become those of the group.
 *
 * <p>Masthoff (2011), “Group recommender systems: combining individual models”, <a
 * href="https://doi.org/10.1007/978-0-387-85820-3_21">doi:10.1007/978-0-387-85820-3_21</a>.
 */
public enum Strategy {
    /** The mean of all members. */
    AVERAGE(members -> members.average().orElseThrow()),
    /** The least of any member: the group is as happy as the least happy of them. */
    LEAST_MISERY(members -> members.min().orElseThrow()),
    /** The most of any member. */
    MOST_PLEASURE(members -> members.max().orElseThrow()),
    /** The mean of all members, over movies for which {@link #MISERY} stars or more are predicted for everyone. */
    AVERAGE_WITHOUT_MISERY(members -> members.average().orElseThrow());

    /** The fewest stars that are no misery. */
    public static final double MISERY = 3;

    private final ToDoubleFunction<DoubleStream> combination;

    Strategy(ToDoubleFunction<DoubleStream> combination) {
        this.combination = combination;
    }

    /** The strategy that a word such as {@code least-misery} names; empty for any other word. */
    public static Optional<Strategy> named(String word) {
        return Arrays.stream(values())
                .filter(strategy -> strategy.word().equals(word))
                .findFirst();
    }

    /** The words for all strategies, for people. */
    public static String words() {
        return Arrays.stream(values()).map(Strategy::word).collect(Collectors.joining(", "));
    }

    /** The word for this strategy. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stars of the group, from those of its members. */
    public double combined(double... members) {
        return combination.applyAsDouble(DoubleStream.of(members));
    }

    /** Whether a movie may be listed at all for which its members are predicted these stars. */
    public boolean allows(double... members) {
        return this != AVERAGE_WITHOUT_MISERY || DoubleStream.of(members).allMatch(stars -> stars >= MISERY);
    }
}
