package io.marquee.clusters;

import java.util.List;

/**
 * A group of users with similar taste.
 *
 * @param id from 0; larger groups come first
 * @param name plain words made of the distinctive genres: {@code Horror and Thriller}
 * @param size the number of users
 * @param distinctiveGenres genres that stand out against all users, the most distinctive first
 * @param centroid the mean taste profile, one share for each genre of the catalogue; see {@link TasteProfile}
 */
public record Cluster(int id, String name, int size, List<String> distinctiveGenres, List<Double> centroid) {
    /** Keeps the lists from change. */
    public Cluster {
        distinctiveGenres = List.copyOf(distinctiveGenres);
        centroid = List.copyOf(centroid);
    }
}
