package io.marquee.recommend.tastes;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.SmallBundle;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Synthetic;
import io.marquee.models.neighbours.ItemKnn;
import io.marquee.models.neighbours.ItemKnnModel;
import io.marquee.progress.Progress;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MovieLikenessesTest {
    private static final Dataset DATASET = Synthetic.small(4);
    private static final Bundle BUNDLE = SmallBundle.of(DATASET);
    private static final Ratings RATINGS = DATASET.ratings();

    @Test
    void areThoseOfAServedItemKnnModel() {
        ItemKnnModel model = ItemKnn.tuned().fit(DATASET, new SplittableRandom(1), Progress.SILENT);
        Bundle bundle = SmallBundle.with(BUNDLE, "neighbours", model);
        SimilarMovies similar = new MovieLikenesses(bundle, RATINGS.byUser()).nearest(3, 5);
        assertThat(similar.method()).isEqualTo("neighbours");
        assertThat(similar.movies()).hasSize(5);
        for (int i = 0; i < 5; i++) {
            SimilarMovie movie = similar.movies().get(i);
            int position = model.similar(3, 5).get(i).position();
            assertThat(movie.movie()).isEqualTo(BUNDLE.catalogue().movie(position));
            assertThat(movie.similarity()).isEqualTo(model.similar(3, 5).get(i).similarity());
        }
    }

    @Test
    void areByTheRatingsAloneElsewhere() {
        SimilarMovies similar = new MovieLikenesses(BUNDLE, RATINGS.byUser()).nearest(3, 5);
        CoRatings sums = CoRatings.of(3, RATINGS, RATINGS.byUser());
        assertThat(similar.method()).isEqualTo("adjusted-cosine");
        assertThat(similar.movies())
                .hasSize(5)
                .doesNotContain(new SimilarMovie(BUNDLE.catalogue().movie(3), 1, sums.overlap(3)))
                .allSatisfy(movie -> {
                    int position = BUNDLE.catalogue().movies().indexOf(movie.movie());
                    assertThat(position).isNotEqualTo(3);
                    assertThat(movie.similarity())
                            .isEqualTo(sums.similarity(position))
                            .isPositive();
                    assertThat(movie.overlap()).isEqualTo(sums.overlap(position));
                });
    }
}
