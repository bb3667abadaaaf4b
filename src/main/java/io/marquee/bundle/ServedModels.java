package io.marquee.bundle;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.models.Composite;
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
 * The models that a version answers with. A model that holds others serves them too, by their own names, unless the plan has
 * models of these names.
 */
public final class ServedModels {
    private final Map<String, Model> planned;
    private final Map<String, Model> all;
    private final String stars;
    private final String relevance;

    /**
     * Models that answer.
     *
     * @param planned models by name, in the order of the plan
     * @param stars the name of the one that predicts ratings where a request names none
     * @param relevance the name of the one that orders lists by relevance where a request names none
     * @throws IllegalArgumentException when one of these is not served, or the one for stars predicts no ratings
     */
    public ServedModels(Map<String, Model> planned, String stars, String relevance) {
        this.planned = new LinkedHashMap<>(planned);
        this.all = new LinkedHashMap<>(planned);
        planned.values().forEach(this::addInputs);
        this.stars = stars;
        this.relevance = relevance;
        for (String name : List.of(stars, relevance)) {
            if (!all.containsKey(name)) {
                throw new IllegalArgumentException(name + " is to answer and is not served; served are " + names());
            }
        }
        if (!(all.get(stars) instanceof RatingModel)) {
            throw new IllegalArgumentException(
                    stars + " is to predict ratings, which it does not; name another model for stars");
        }
    }

    private void addInputs(Model model) {
        if (model instanceof Composite composite) {
            composite.inputs().forEach(all::putIfAbsent);
        }
    }

    /** All models by name: those of the plan in its order, then those that they hold. */
    public Map<String, Model> byName() {
        return Collections.unmodifiableMap(all);
    }

    /** The names of all models, in this order. */
    public List<String> names() {
        return List.copyOf(all.keySet());
    }

    /** A model by its name. */
    public Optional<Model> find(String name) {
        return Optional.ofNullable(all.get(name));
    }

    /** The name of the model that predicts ratings where a request names none. */
    public String stars() {
        return stars;
    }

    /** The name of the model that orders lists by relevance where a request names none. */
    public String relevance() {
        return relevance;
    }

    /** The model that predicts ratings where a request names none. */
    public RatingModel ofStars() {
        return (RatingModel) all.get(stars);
    }

    void write(BinaryWriter out) throws IOException {
        out.putInt(planned.size());
        for (Map.Entry<String, Model> entry : planned.entrySet()) {
            out.putString(entry.getKey());
            ModelFormat.write(entry.getValue(), out);
        }
        out.putString(stars);
        out.putString(relevance);
    }

    static ServedModels read(BinaryReader in, Shared shared) throws IOException {
        Map<String, Model> planned = new LinkedHashMap<>();
        int count = in.takeInt();
        for (int i = 0; i < count; i++) {
            planned.put(in.takeString(), ModelFormat.read(in, shared));
        }
        return new ServedModels(planned, in.takeString(), in.takeString());
    }
}
