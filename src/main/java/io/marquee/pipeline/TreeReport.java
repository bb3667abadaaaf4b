package io.marquee.pipeline;

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

    private String table() {
        return trees.importance().entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s,%.6f", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n", "feature,share of gain\n", "\n"));
    }
}
