package io.marquee.recommend.reasons;

import io.marquee.data.Index;
import io.marquee.models.ColumnModel;
import io.marquee.models.Composite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the columns of a model do to a score, measured group by group: the score as it is less that of the row in which the group
 * has the values it has for an unknown movie, or for an unknown user. The moment is left as it is.
 */
public final class FeatureEffects {
    /** What is smaller is the rounding of the arithmetic. */
    private static final double LEAST = 1e-6;

    private final ColumnModel model;
    private final List<String> columns;
    private final float[] row;
    private final float[] ofUnknownUser;
    private final float[] ofUnknownMovie;
    private final double score;

    private FeatureEffects(ColumnModel own, ColumnModel model, int user, int movie, long second) {
        this.model = model;
        this.columns = model.columns();
        this.row = own.row(user, movie, second);
        this.ofUnknownUser = model.row(Index.ABSENT, movie, second);
        this.ofUnknownMovie = own.row(user, Index.ABSENT, second);
        this.score = model.score(row);
    }

    /**
     * The largest effects on one score.
     *
     * @param own the model as it is for one person
     * @param model the same model as it is for everyone
     * @param user whom to ask the first about
     * @param top how many of each kind
     */
    public static FeatureReasons of(ColumnModel own, ColumnModel model, int user, int movie, long second, int top) {
        List<FeatureReason> all = new FeatureEffects(own, model, user, movie, second).all();
        return new FeatureReasons(
                largest(all, top, reason -> reason.effect() > LEAST),
                largest(all, top, reason -> reason.effect() < -LEAST));
    }

    private static List<FeatureReason> largest(List<FeatureReason> all, int top, Predicate<FeatureReason> kind) {
        return all.stream()
                .filter(kind)
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.effect())))
                .limit(top)
                .toList();
    }

    private List<FeatureReason> all() {
        List<FeatureReason> reasons = new ArrayList<>();
        for (FeatureGroup group : FeatureGroup.values()) {
            float[] neutral = group.side() == FeatureGroup.Side.USER ? ofUnknownUser : ofUnknownMovie;
            reasons.add(reason(group.word(), group.words(), group::has, neutral));
        }
        Set<String> inputs =
                model instanceof Composite composite ? composite.inputs().keySet() : Set.of();
        inputs.forEach(input -> {
            String prefix = input.replace('-', '_') + "_";
            String words = "what the model " + input + " makes of all your ratings";
            reasons.add(reason(input, words, column -> column.startsWith(prefix), ofUnknownUser));
        });
        return reasons;
    }

    private FeatureReason reason(String name, String words, Predicate<String> has, float[] neutral) {
        float[] without = row.clone();
        for (int column = 0; column < without.length; column++) {
            if (has.test(columns.get(column))) {
                without[column] = neutral[column];
            }
        }
        double effect = score - model.score(without);
        String sentence = "The score is " + (effect < 0 ? "lower" : "higher") + " because of " + words + ".";
        return new FeatureReason(name, sentence, effect);
    }
}
