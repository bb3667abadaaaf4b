package io.marquee.api.endpoint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.marquee.bundle.RunRecord;
import io.marquee.recommend.ServedModel;
import java.util.List;

/** How a version came to be, and which models answer from it, as JSON. */
record VersionView(@JsonUnwrapped RunRecord run, List<Line> models) {
    static VersionView of(RunRecord run, List<ServedModel> models) {
        return new VersionView(run, models.stream().map(Line::of).toList());
    }

    /** A model, and what its numbers mean. */
    record Line(String model, String predicts) {
        static Line of(ServedModel model) {
            return new Line(model.name(), PredictionView.word(model.predicts()));
        }
    }
}
