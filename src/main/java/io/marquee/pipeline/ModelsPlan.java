package io.marquee.pipeline;

import io.marquee.features.Damping;
import io.marquee.models.Models;
import io.marquee.models.MovieMean;
import io.marquee.models.Trainer;
import io.marquee.models.UserMovieBias;
import io.marquee.models.boosting.training.Boosted;
import io.marquee.models.boosting.training.SmileBoosted;
import io.marquee.models.boosting.training.SmileTreeSettings;
import io.marquee.models.boosting.training.TreeSettings;
import io.marquee.models.factors.Nmf;
import io.marquee.models.factors.Svd;
import io.marquee.models.like.Like;
import io.marquee.models.like.LikeSettings;
import io.marquee.models.neighbours.ItemKnn;
import io.marquee.models.neighbours.UserKnn;
import io.marquee.models.neural.NetworkSettings;
import io.marquee.models.neural.Neural;
import io.marquee.models.relevance.AlsImplicit;
import io.marquee.models.relevance.Ease;
import io.marquee.models.relevance.Relevance;
import java.util.List;
import java.util.stream.Stream;

/**
 * The models' settings: one section of the plan each, named as the model is. To give a model a section, add a component, a
 * line to {@link #trainers}, and the section to {@code pipeline/default.toml}.
 *
 * @param movieMean of {@code movie-mean}
 * @param userMovieBias of {@code user-movie-bias}
 * @param svd of {@code svd}
 * @param nmf of {@code nmf}
 * @param itemKnn of {@code item-knn}
 * @param userKnn of {@code user-knn}
 * @param like of {@code like}, over the stars of {@code svd}
 * @param neural how the networks of {@code neural} are built and trained
 * @param alsImplicit of {@code als-implicit}
 * @param ease of {@code ease}
 * @param relevance of {@code relevance}
 * @param smileBoosted how the trees of {@code smile-boosted} are grown
 * @param boosted how the trees of {@code boosted} are grown
 * @param hybrid of {@code hybrid}
 * @param trustedHybrid of {@code trusted-hybrid}
 */
public record ModelsPlan(
        MovieMean movieMean,
        UserMovieBias userMovieBias,
        Svd svd,
        Nmf nmf,
        ItemKnn itemKnn,
        UserKnn userKnn,
        LikeSettings like,
        NetworkSettings neural,
        AlsImplicit alsImplicit,
        Ease ease,
        Relevance relevance,
        SmileTreeSettings smileBoosted,
        TreeSettings boosted,
        HybridPlan hybrid,
        TrustPlan trustedHybrid) {
    /** The trainers of all models that have settings, each within the limits that are for it. */
    List<Trainer> trainers(Damping damping, MatrixPlan matrix) {
        List<Trainer> single = Stream.of(
                        movieMean,
                        userMovieBias,
                        svd,
                        nmf,
                        itemKnn,
                        userKnn,
                        new Neural(damping, neural),
                        alsImplicit,
                        ease,
                        relevance,
                        new SmileBoosted(damping, smileBoosted),
                        new Boosted(damping, boosted))
                .map(matrix::limited)
                .toList();
        Trainer stacked = matrix.limited(hybrid.trainer(damping, single));
        Trainer trusted = trustedHybrid.trainer(stacked, new Boosted(damping, boosted));
        return Stream.concat(
                        single.stream(),
                        Stream.of(
                                matrix.limited(new Like(like, named("svd", single))), stacked, matrix.limited(trusted)))
                .toList();
    }

    /** The one of these trainers with a name; a model without settings is as it always is. */
    static Trainer named(String name, List<Trainer> trainers) {
        return trainers.stream()
                .filter(trainer -> trainer.name().equals(name))
                .findFirst()
                .orElseGet(() -> Models.named(name));
    }
}
