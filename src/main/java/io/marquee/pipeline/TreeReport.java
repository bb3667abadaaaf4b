package io.marquee.pipeline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.marquee.models.boosting.training.ImportancePicture;
import io.marquee.models.boosting.training.TrainedTrees;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run tells of a model's trees: XGBoost's own model, and what the features are worth, as a table and a picture. */
record TreeReport(TrainedTrees trees) {
    static TreeReport of(TrainedTrees trees) {
        return new TreeReport(trees);
    }

    void writeTo(Report report) throws IOException {
        report.bytes("xgboost.json", trees.xgboostModel());
        report.text("importance.csv", table());
        report.picture("importance.png", new ImportancePicture(trees.importance())::write);
    }

    /** What the features are worth: {@code {"model": …, "features": [{"feature": …, "share": of the gain}, …]}}. */
    String json(String model) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("model", model);
        ArrayNode features = json.putArray("features");
        trees.importance()
                .forEach((feature, share) ->
                        features.addObject().put("feature", feature).put("share", share));
        return json.toString();
    }

    private String table() {
        return trees.importance().entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s,%.6f", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n", "feature,share of gain\n", "\n"));
    }
}
