package io.marquee.store;

import io.marquee.data.Catalogue;
import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.models.Factorised;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The factors that a publication brings, for one user or one movie at a time, by model. */
public final class FactorDocuments {
    private final Index users;
    private final Catalogue catalogue;
    private final Map<String, Factorised> models;

    FactorDocuments(Publication publication) {
        this.users = publication.dataset().ratings().users();
        this.catalogue = publication.dataset().catalogue();
        this.models = new TreeMap<>(publication.factors());
    }

    /** The models, by name. */
    public List<FactorModel> models() {
        return models.entrySet().stream()
                .map(entry -> new FactorModel(
                        entry.getKey(),
                        entry.getValue().rank(),
                        entry.getValue().mean()))
                .toList();
    }

    /** What each model has learnt of a user of the set. */
    public Map<String, Factors> ofUser(int userId) {
        int user = users.position(userId);
        return each(model -> Factors.of(model.userBias(user), model.userFactors(user)));
    }

    /** What each model has learnt of a movie of the set. */
    public Map<String, Factors> ofMovie(MovieId movieId) {
        int movie = catalogue.index().position(movieId.value());
        return each(model -> Factors.of(model.movieBias(movie), model.movieFactors(movie)));
    }

    private Map<String, Factors> each(Function<Factorised, Factors> factors) {
        Map<String, Factors> byModel = new TreeMap<>();
        models.forEach((name, model) -> byModel.put(name, factors.apply(model)));
        return byModel;
    }
}
