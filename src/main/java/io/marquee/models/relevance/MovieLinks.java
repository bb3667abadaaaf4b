package io.marquee.models.relevance;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.models.TopList;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How much having watched one movie speaks for another: a sparse movie × movie matrix of weights, kept by the movie that
 * speaks. The links from movie i are {@code target[start[i]] … target[start[i + 1] - 1]}, ascending.
 */
final class MovieLinks {
    private static final int FEW = 8;

    private final int[] start;
    private final int[] target;
    private final float[] weight;

    private MovieLinks(int[] start, int[] target, float[] weight) {
        this.start = start;
        this.target = target;
        this.weight = weight;
    }

    /**
     * The strongest links of a matrix, whether for or against.
     *
     * @param movies how many there are
     * @param most links that are kept to each movie
     * @param column of the matrix: the weight of every movie for one; called from many threads
     */
    static MovieLinks strongest(int movies, int most, IntFunction<double[]> column) {
        Links[] to = IntStream.range(0, movies)
                .parallel()
                .mapToObj(movie -> Links.strongest(column.apply(movie), most))
                .toArray(Links[]::new);
        return turned(to);
    }

    /** The links to each movie as links from each. */
    private static MovieLinks turned(Links[] to) {
        int[] start = new int[to.length + 1];
        for (Links links : to) {
            IntStream.of(links.movies).forEach(from -> start[from + 1]++);
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        int[] target = new int[start[to.length]];
        float[] weight = new float[target.length];
        for (int movie = 0; movie < to.length; movie++) {
            for (int i = 0; i < to[movie].movies.length; i++) {
                int place = next[to[movie].movies[i]]++;
                target[place] = movie;
                weight[place] = to[movie].weights[i];
            }
        }
        return new MovieLinks(start, target, weight);
    }

    /**
     * What a history says for some movies: Σ weight of the history's movie · link from it. One that is not known gets zero.
     *
     * @param weights of the history's movies
     */
    double[] sums(History history, double[] weights, int[] movies) {
        if (movies.length < FEW) {
            return IntStream.of(movies)
                    .mapToDouble(movie -> sum(history, weights, movie))
                    .toArray();
        }
        double[] sums = new double[start.length - 1];
        for (int i = 0; i < history.size(); i++) {
            int from = history.movie(i);
            for (int link = start[from]; link < start[from + 1]; link++) {
                sums[target[link]] += weights[i] * weight[link];
            }
        }
        return IntStream.of(movies)
                .mapToDouble(movie -> movie < 0 ? 0 : sums[movie])
                .toArray();
    }

    private double sum(History history, double[] weights, int movie) {
        double sum = 0;
        for (int i = 0; i < history.size(); i++) {
            int from = history.movie(i);
            int link = Arrays.binarySearch(target, start[from], start[from + 1], movie);
            sum += link < 0 ? 0 : weights[i] * weight[link];
        }
        return sum;
    }

    void write(BinaryWriter out) throws IOException {
        out.putInts(start);
        out.putInts(target);
        out.putFloats(weight);
    }

    static MovieLinks read(BinaryReader in) throws IOException {
        return new MovieLinks(in.takeInts(), in.takeInts(), in.takeFloats());
    }

    private record Links(int[] movies, float[] weights) {
        static Links strongest(double[] column, int most) {
            TopList top = new TopList(most);
            for (int movie = 0; movie < column.length; movie++) {
                if (column[movie] != 0) {
                    top.offer(movie, Math.abs(column[movie]));
                }
            }
            int[] movies = top.movies();
            float[] weights = new float[movies.length];
            IntStream.range(0, movies.length).forEach(i -> weights[i] = (float) column[movies[i]]);
            return new Links(movies, weights);
        }
    }
}
