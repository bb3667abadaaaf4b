package io.marquee.store;

import java.time.Instant;

/**
 * A user.
 *
 * @param cluster the cluster's id
 * @param mean of the user's ratings, in stars
 * @param count of the user's ratings
 */
public record UserDocument(int userId, int cluster, double mean, int count, Instant firstRated, Instant lastRated) {}
