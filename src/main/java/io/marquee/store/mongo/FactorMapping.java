package io.marquee.store.mongo;

import io.marquee.store.FactorModel;
import io.marquee.store.Factors;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** Factors ↔ MongoDB's documents: {@code factors: {svd: {bias: 0.1, vector: [0.5, …]}}} in those of users and movies. */
final class FactorMapping {
    static final String FACTORS = "factors";

    private FactorMapping() {}

    static Document of(long edition, FactorModel model) {
        return new Document("edition", edition)
                .append("model", model.model())
                .append("rank", model.rank())
                .append("mean", model.mean());
    }

    static FactorModel model(Document document) {
        return new FactorModel(document.getString("model"), document.getInteger("rank"), document.getDouble("mean"));
    }

    static Document of(Map<String, Factors> factors) {
        Document byModel = new Document();
        factors.forEach((model, learnt) -> byModel.append(
                model,
                new Document("bias", learnt.bias())
                        .append(
                                "vector",
                                learnt.vector().stream().map(Float::doubleValue).toList())));
        return byModel;
    }

    /** The factors within the document of a user or a movie; none in one that an older Marquee wrote. */
    static Map<String, Factors> factors(Document document) {
        Map<String, Factors> byModel = new TreeMap<>();
        document.get(FACTORS, new Document()).forEach((model, learnt) -> byModel.put(model, one((Document) learnt)));
        return byModel;
    }

    private static Factors one(Document learnt) {
        List<Float> vector = learnt.getList("vector", Double.class).stream()
                .map(Double::floatValue)
                .toList();
        return new Factors(learnt.getDouble("bias"), vector);
    }
}
