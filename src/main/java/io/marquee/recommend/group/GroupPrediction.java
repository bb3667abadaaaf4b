package io.marquee.recommend.group;

import io.marquee.data.Movie;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One line of a list for a group.
 *
 * @param predictedRating of the group, in stars: its members' by the strategy
 * @param lowerBound the same of the members' lower bounds, where the version has some; the list is ordered by it then
 * @param members the stars that are predicted for each member, in the order of the members
 */
public record GroupPrediction(Movie movie, double predictedRating, OptionalDouble lowerBound, List<Double> members) {
    /** Keeps the members from change. */
    public GroupPrediction {
        members = List.copyOf(members);
    }
}
