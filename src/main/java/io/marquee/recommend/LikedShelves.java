package io.marquee.recommend;

import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import io.marquee.recommend.shelves.Drafts;
import io.marquee.recommend.shelves.Kind;
import io.marquee.recommend.shelves.Liked;
import io.marquee.recommend.tastes.MovieLikenesses;
import io.marquee.recommend.titles.MovieTotals;
import io.marquee.recommend.titles.TitleForms;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fills shelves with what is like the movies that someone rated best, the most similar first, as far as it will please. */
final class LikedShelves {
    private static final int MOST = 2;
    private static final int TRIED = 10;
    private static final int FEWEST = 4;
    private static final int FEWEST_RATERS = 5;
    private static final int CHOICE = 3;
    private static final int MOST_SIMILAR = 500;
    private static final int OF_A_KIND = 25;
    private static final double PLEASING = 4;

    private final Catalogue catalogue;
    private final MovieLikenesses likenesses;
    private final MovieTotals totals;

    LikedShelves(Catalogue catalogue, MovieLikenesses likenesses, MovieTotals totals) {
        this.catalogue = catalogue;
        this.likenesses = likenesses;
        this.totals = totals;
    }

    /**
     * Adds at most {@value #MOST} shelves. A movie that is much like one that has a shelf gets none, and neither does one to
     * which too little is like that is open, that {@value #FEWEST_RATERS} people rated, and that is predicted to get as many
     * stars as the person usually gives, or {@value #PLEASING}.
     */
    void fill(Drafts drafts, Ratings own, PredictedStars predicted) {
        double pleasing = Math.min(PLEASING, mean(own));
        BitSet ofAKind = new BitSet();
        int filled = 0;
        int tried = 0;
        for (Liked liked : Liked.of(own)) {
            if (filled == MOST || tried == TRIED) {
                return;
            }
            if (!ofAKind.get(liked.movie())) {
                tried++;
                int[] alike = likenesses.positions(liked.movie(), MOST_SIMILAR);
                int[] open = pleasing(open(alike, drafts), predicted, pleasing);
                if (open.length >= Math.min(FEWEST, drafts.size())) {
                    fill(drafts, liked, open);
                    IntStream.of(alike).limit(OF_A_KIND).forEach(ofAKind::set);
                    filled++;
                }
            }
        }
    }

    private static double mean(Ratings own) {
        return IntStream.range(0, own.size()).mapToDouble(own::stars).average().orElse(0);
    }

    private int[] open(int[] alike, Drafts drafts) {
        return IntStream.of(alike)
                .filter(movie -> drafts.isOpen(movie) && totals.popularity(movie) >= FEWEST_RATERS)
                .limit((long) CHOICE * drafts.size())
                .toArray();
    }

    private static int[] pleasing(int[] movies, PredictedStars predicted, double fewest) {
        double[] stars = predicted.of(movies);
        return IntStream.range(0, movies.length)
                .filter(i -> stars[i] >= fewest)
                .map(i -> movies[i])
                .toArray();
    }

    private void fill(Drafts drafts, Liked liked, int... movies) {
        String title = TitleForms.spoken(catalogue.movie(liked.movie()).title());
        drafts.fill(Kind.BECAUSE, "Because you liked " + title, Optional.of(liked), IntStream.of(movies));
    }
}
