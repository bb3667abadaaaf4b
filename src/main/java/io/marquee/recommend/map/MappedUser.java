package io.marquee.recommend.map;

/**
 * A user on a map.
 *
 * @param userId as in the training data
 * @param cluster the id of the user's group
 * @param spot where the user lies
 */
public record MappedUser(int userId, int cluster, Spot spot) {}
