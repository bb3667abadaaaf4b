package io.marquee.evaluation;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** User mean + movie mean − mean, from whatever ratings it is given to look at: leaky when that is the whole data. */
record AddedMeans() implements LeakyPredictor {
    @Override
    public String name() {
        return "added-means";
    }

    @Override
    public double[] predict(Dataset whole, Ratings training, Ratings test, RandomGenerator random, Progress progress) {
        Ratings seen = whole.ratings();
        var rows = IntStream.range(0, seen.size()).boxed().toList();
        double mean = rows.stream().collect(Collectors.averagingDouble(seen::stars));
        var users = rows.stream().collect(Collectors.groupingBy(seen::user, Collectors.averagingDouble(seen::stars)));
        var movies = rows.stream().collect(Collectors.groupingBy(seen::movie, Collectors.averagingDouble(seen::stars)));
        return IntStream.range(0, test.size())
                .mapToDouble(row ->
                        users.getOrDefault(test.user(row), mean) + movies.getOrDefault(test.movie(row), mean) - mean)
                .toArray();
    }
}
