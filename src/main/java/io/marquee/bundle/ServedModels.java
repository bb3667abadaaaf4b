package io.marquee.bundle;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.RatingModel;
import io.marquee.models.Shared;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The models that a version answers with.
 *
 * @param byName in the order of the plan
 * @param stars the name of the one that predicts ratings where a request names none
 * @param relevance the name of the one that orders lists by relevance where a request names none
 */
public record ServedModels(Map<String, Model> byName, String stars, String relevance) {
    /** Refuses defaults that are not among the models, and one for stars that predicts no ratings. */
    public ServedModels {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        for (String name : List.of(stars, relevance)) {
            if (!byName.containsKey(name)) {
                throw new IllegalArgumentException(
                        name + " is to answer and is not served; served are " + byName.keySet());
            }
        }
        if (!(byName.get(stars) instanceof RatingModel)) {
            throw new IllegalArgumentException(
                    stars + " is to predict ratings, which it does not; name another model for stars");
        }
    }

    /** The names, in the order of the plan. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** A model by its name. */
    public Optional<Model> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The model that predicts ratings where a request names none. */
    public RatingModel ofStars() {
        return (RatingModel) byName.get(stars);
    }

    void write(BinaryWriter out) throws IOException {
        out.putInt(byName.size());
        for (Map.Entry<String, Model> entry : byName.entrySet()) {
            out.putString(entry.getKey());
            ModelFormat.write(entry.getValue(), out);
        }
        out.putString(stars);
        out.putString(relevance);
    }

    static ServedModels read(BinaryReader in, Shared shared) throws IOException {
        Map<String, Model> byName = new LinkedHashMap<>();
        int count = in.takeInt();
        for (int i = 0; i < count; i++) {
            byName.put(in.takeString(), ModelFormat.read(in, shared));
        }
        return new ServedModels(byName, in.takeString(), in.takeString());
    }
}
