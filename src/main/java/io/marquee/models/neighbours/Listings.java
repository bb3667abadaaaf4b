package io.marquee.models.neighbours;

import java.util.stream.IntStream;

/**
 * Where each movie stands in the lists of others: {@link NeighbourLists} turned over, to get from what a user has rated to all
 * movies that it speaks for at once. The r-th place in the list of movie m is the bit {@code m · width + r} of a set; the places
 * where movie j stands are {@code bit[start[j]] … bit[start[j + 1] − 1]}.
 */
final class Listings {
    private final NeighbourLists lists;
    private final int width;
    private final int[] start;
    private final int[] bit;

    private Listings(NeighbourLists lists, int width, int[] start, int[] bit) {
        this.lists = lists;
        this.width = width;
        this.start = start;
        this.bit = bit;
    }

    /** Turns lists over, by counting sort. */
    static Listings of(NeighbourLists lists) {
        int longest = IntStream.range(0, lists.size())
                .map(movie -> lists.end(movie) - lists.start(movie))
                .max()
                .orElse(0);
        int width = Math.max(1, (longest + Long.SIZE - 1) / Long.SIZE) * Long.SIZE;
        Math.multiplyExact(width, lists.size());
        int[] start = starts(lists);
        int[] next = start.clone();
        int[] bit = new int[start[lists.size()]];
        for (int movie = 0; movie < lists.size(); movie++) {
            int first = lists.start(movie);
            for (int place = first; place < lists.end(movie); place++) {
                bit[next[lists.neighbour(place)]++] = movie * width + place - first;
            }
        }
        return new Listings(lists, width, start, bit);
    }

    private static int[] starts(NeighbourLists lists) {
        int[] start = new int[lists.size() + 1];
        for (int movie = 0; movie < lists.size(); movie++) {
            for (int place = lists.start(movie); place < lists.end(movie); place++) {
                start[lists.neighbour(place) + 1]++;
            }
        }
        for (int movie = 0; movie < lists.size(); movie++) {
            start[movie + 1] += start[movie];
        }
        return start;
    }

    /** The set of all places in all lists where something stands that a user has rated. */
    long[] places(Profile profile) {
        long[] places = new long[lists.size() * (width / Long.SIZE)];
        for (int rated = 0; rated < profile.size(); rated++) {
            int movie = profile.movie(rated);
            for (int i = start[movie]; i < start[movie + 1]; i++) {
                places[bit[i] >> 6] |= 1L << bit[i];
            }
        }
        return places;
    }

    /**
     * The first places in the list of one movie that are in a set of {@link #places}, as {@link NeighbourLists} counts them.
     *
     * @param into filled from its beginning
     * @return how many there are, at most as many as there is room for
     */
    int first(long[] places, int movie, int[] into) {
        int found = 0;
        int words = movie < 0 || movie >= lists.size() ? 0 : width / Long.SIZE;
        for (int word = 0; word < words && found < into.length; word++) {
            int from = lists.start(movie) + word * Long.SIZE;
            for (long rest = places[movie * words + word]; rest != 0 && found < into.length; rest &= rest - 1) {
                into[found++] = from + Long.numberOfTrailingZeros(rest);
            }
        }
        return found;
    }
}
