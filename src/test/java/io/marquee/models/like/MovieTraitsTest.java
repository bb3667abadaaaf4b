package io.marquee.models.like;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Catalogue;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MovieTraitsTest {
    private static final int CONSTANT = 0;
    private static final int COMEDY = 1;
    private static final int WAR = 2;
    private static final int YEARS = 3;
    private static final int POPULARITY = 11;

    private static final Catalogue CATALOGUE = Catalogue.of(
            List.of(movie(1, 1970, "Comedy"), movie(2, 1920, "Comedy", "War"), movie(3, 2050), movie(4, 1995, "War")));

    private static Movie movie(int id, int year, String... genres) {
        return new Movie(
                new MovieId(id), "Movie", OptionalInt.of(year), List.of(genres), Optional.empty(), Optional.empty());
    }

    private static MovieTraits traits() {
        RatingsBuilder ratings = new RatingsBuilder();
        ratings.add(1, 1, 10, 0).add(2, 1, 1, 0).add(1, 2, 5, 0);
        Ratings built = ratings.build(CATALOGUE.index());
        return MovieTraits.of(CATALOGUE, built);
    }

    @Test
    void sharesAMovieOutAmongItsGenres() {
        assertThat(traits().of(0)).contains(1, org.assertj.core.data.Index.atIndex(COMEDY));
        assertThat(traits().of(1)[COMEDY]).isEqualTo((float) Math.sqrt(0.5)).isEqualTo(traits().of(1)[WAR]);
        assertThat(traits().of(2)[COMEDY]).isZero();
    }

    @Test
    void liesBetweenTwoReferenceYears() {
        float[] of1970 = traits().of(0);
        assertThat(of1970[YEARS + 2]).as("1965").isEqualTo(0.5f);
        assertThat(of1970[YEARS + 3]).as("1975").isEqualTo(0.5f);
        assertThat(traits().of(3)[YEARS + 5]).as("1995").isEqualTo(1);
        for (int movie = -1; movie < 4; movie++) {
            float sum = 0;
            for (int year = 0; year < 8; year++) {
                sum += traits().of(movie)[YEARS + year];
            }
            assertThat(sum).isEqualTo(1, within(1e-6f));
        }
    }

    @Test
    void isAsOldOrYoungAsTheReferencesGo() {
        assertThat(traits().of(1)[YEARS]).as("1920").isEqualTo(1);
        assertThat(traits().of(2)[YEARS + 7]).as("2050").isEqualTo(1);
    }

    @Test
    void standardisesPopularityOverTheRatings() {
        float often = traits().of(0)[POPULARITY];
        float once = traits().of(1)[POPULARITY];
        assertThat(2 * often + once).isEqualTo(0, within(1e-5f));
        assertThat((2 * often * often + once * once) / 3).isEqualTo(1, within(1e-4f));
        assertThat(traits().of(2)[POPULARITY]).isLessThan(once).isEqualTo(traits().of(-1)[POPULARITY]);
    }

    @Test
    void isAMovieInAnyCase() {
        assertThat(traits().of(-1)[CONSTANT]).isEqualTo(1).isEqualTo(traits().of(3)[CONSTANT]);
        assertThat(traits().width()).isEqualTo(12).isEqualTo(traits().of(99).length);
    }
}
