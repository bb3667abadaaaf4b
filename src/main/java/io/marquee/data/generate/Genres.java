package io.marquee.data.generate;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** MovieLens' genres, each as frequent as there. */
final class Genres {
    static final List<String> NAMES = List.of(
            "Action",
            "Adventure",
            "Animation",
            "Children",
            "Comedy",
            "Crime",
            "Documentary",
            "Drama",
            "Fantasy",
            "Film-Noir",
            "Horror",
            "Musical",
            "Mystery",
            "Romance",
            "Sci-Fi",
            "Thriller",
            "War",
            "Western");

    private static final double[] FREQUENCY = {
        .17, .11, .06, .06, .35, .11, .045, .41, .07, .009, .09, .034, .055, .15, .09, .17, .038, .016
    };
    private static final double NONE_LISTED = 0.003;
    private static final double[] AT_MOST = {0.3, 0.65, 0.9};

    private final AliasTable table = AliasTable.of(FREQUENCY);

    /** The genres of a movie, as ascending places in {@link #NAMES}: mostly one to four. */
    int[] draw(RandomGenerator random) {
        if (random.nextDouble() < NONE_LISTED) {
            return new int[0];
        }
        double luck = random.nextDouble();
        int count =
                1 + (int) Arrays.stream(AT_MOST).filter(limit -> luck > limit).count();
        return random.ints()
                .map(any -> table.draw(random))
                .distinct()
                .limit(count)
                .sorted()
                .toArray();
    }
}
