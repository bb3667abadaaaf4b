package io.marquee.recommend;

import io.marquee.bundle.ServedModels;
import io.marquee.models.RatingModel;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which orders the served models allow. */
final class Orders {
    private final ServedModels models;

    Orders(ServedModels models) {
        this.models = models;
    }

    /**
     * The order that is asked for. A model without a rank orders by stars if it predicts them, and else by relevance; a rank
     * without a model is that of the version's model for it.
     *
     * @throws NotServedException for a model that is not served, and for stars by one that predicts none
     */
    Order of(Optional<String> model, Optional<Rank> rank) {
        if (model.isEmpty()) {
            Rank wanted = rank.orElse(Rank.STARS);
            return new Order(wanted == Rank.STARS ? models.stars() : models.relevance(), wanted);
        }
        String name = model.get();
        if (!models.names().contains(name)) {
            throw new NotServedException("model", name, names(known -> true));
        }
        Rank wanted = rank.orElse(predictsStars(name) ? Rank.STARS : Rank.RELEVANCE);
        if (wanted == Rank.STARS && !predictsStars(name)) {
            throw new NotServedException(
                    "model", name, "for rank=stars one that predicts ratings: " + names(this::predictsStars));
        }
        return new Order(name, wanted);
    }

    /**
     * The order for someone of whom nothing is known: by relevance, which is popularity then; by stars where the version has no
     * better model for relevance than one that predicts them.
     */
    Order ofStranger() {
        return predictsStars(models.relevance())
                ? of(Optional.empty(), Optional.of(Rank.STARS))
                : of(Optional.empty(), Optional.of(Rank.RELEVANCE));
    }

    private boolean predictsStars(String name) {
        return models.find(name).filter(RatingModel.class::isInstance).isPresent();
    }

    private String names(Predicate<String> which) {
        return models.names().stream().filter(which).collect(Collectors.joining(", "));
    }
}
