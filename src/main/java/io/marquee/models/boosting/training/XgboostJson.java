package io.marquee.models.boosting.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.models.boosting.Forest;
import io.marquee.models.boosting.ForestBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Reads XGBoost's own JSON form of a model, in which thresholds and leaves stand without loss. */
final class XgboostJson {
    private final byte[] model;
    private final JsonNode learner;
    private final List<JsonNode> trees;

    /**
     * A saved model.
     *
     * @param rounds how many of its trees count; later ones are as if they were not there
     */
    XgboostJson(byte[] model, int rounds) {
        this.model = model;
        this.learner = parse(model).path("learner");
        JsonNode all = learner.path("gradient_booster").path("model").path("trees");
        this.trees =
                StreamSupport.stream(all.spliterator(), false).limit(rounds).toList();
    }

    byte[] model() {
        return model;
    }

    Forest forest() {
        JsonNode parameters = learner.path("learner_model_param");
        ForestBuilder builder = new ForestBuilder(parameters.path("num_feature").asInt(), trees.size() * 64);
        builder.addToBase(
                Float.parseFloat(parameters.path("base_score").asText().replaceAll("[\\[\\]]", "")));
        for (JsonNode tree : trees) {
            builder.startTree();
            copy(tree, 0, builder);
        }
        return builder.build();
    }

    private static void copy(JsonNode tree, int node, ForestBuilder builder) {
        int left = tree.path("left_children").path(node).asInt();
        float value = Float.parseFloat(tree.path("split_conditions").path(node).asText());
        if (left < 0) {
            builder.leaf(value);
            return;
        }
        int split = builder.split(tree.path("split_indices").path(node).asInt(), value);
        copy(tree, left, builder);
        builder.rightOf(split);
        copy(tree, tree.path("right_children").path(node).asInt(), builder);
    }

    /** Each column's share of the total gain, largest first, by name. */
    Map<String, Double> importance(String... columns) {
        double[] gains = new double[columns.length];
        for (JsonNode tree : trees) {
            for (int node = 0; node < tree.path("left_children").size(); node++) {
                if (tree.path("left_children").path(node).asInt() >= 0) {
                    gains[tree.path("split_indices").path(node).asInt()] +=
                            tree.path("loss_changes").path(node).asDouble();
                }
            }
        }
        double total = Math.max(DoubleStream.of(gains).sum(), Double.MIN_NORMAL);
        Map<String, Double> shares = new LinkedHashMap<>();
        IntStream.range(0, gains.length)
                .boxed()
                .sorted(Comparator.comparingDouble(column -> -gains[column]))
                .forEach(column -> shares.put(columns[column], gains[column] / total));
        return shares;
    }

    private static JsonNode parse(byte[] model) {
        try {
            return new ObjectMapper().readTree(model);
        } catch (IOException e) {
            throw new UncheckedIOException("XGBoost's model is not the JSON that it should be", e);
        }
    }
}
