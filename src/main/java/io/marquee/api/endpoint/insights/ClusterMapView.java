package io.marquee.api.endpoint.insights;

import io.marquee.api.endpoint.Score;
import io.marquee.clusters.Cluster;
import io.marquee.people.People;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.Viewer;
import io.marquee.recommend.map.Axis;
import io.marquee.recommend.map.MappedUser;
import io.marquee.recommend.map.Spot;
import io.marquee.recommend.map.TasteMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** A map of users as JSON. */
record ClusterMapView(
        String method,
        List<Direction> axes,
        int total,
        List<Group> clusters,
        List<Point> points,
        Optional<Point> user) {
    private static final String METHOD = "the first two principal components of the users' taste profiles";

    static ClusterMapView of(Recommender recommender, People people, int most, Optional<Viewer> viewer) {
        TasteMap map = recommender.insights().map();
        IntPredicate eligible = userId -> !people.isForgotten(userId);
        return new ClusterMapView(
                METHOD,
                map.axes().stream().map(Direction::of).toList(),
                map.size(eligible),
                recommender.clusters().stream()
                        .map(cluster -> Group.of(cluster, map.spot(cluster)))
                        .toList(),
                map.users(eligible, most).map(Point::of).toList(),
                viewer.flatMap(known -> Point.of(known, map)));
    }

    record Direction(double explained, List<String> low, List<String> high) {
        static Direction of(Axis axis) {
            return new Direction(Score.rounded(axis.explained()), axis.low(), axis.high());
        }
    }

    record Group(int id, String name, int size, List<String> distinctiveGenres, double x, double y) {
        static Group of(Cluster cluster, Spot spot) {
            return new Group(
                    cluster.id(),
                    cluster.name(),
                    cluster.size(),
                    cluster.distinctiveGenres(),
                    Score.rounded(spot.x()),
                    Score.rounded(spot.y()));
        }
    }

    /** One user. */
    public record Point(int userId, int cluster, double x, double y) {
        static Point of(MappedUser user) {
            return of(user.userId(), user.cluster(), user.spot());
        }

        static Optional<Point> of(Viewer viewer, TasteMap map) {
            return map.spot(viewer.ratings())
                    .map(spot -> of(
                            viewer.userId().orElseThrow(),
                            viewer.cluster().orElseThrow().id(),
                            spot));
        }

        private static Point of(int userId, int cluster, Spot spot) {
            return new Point(userId, cluster, Score.rounded(spot.x()), Score.rounded(spot.y()));
        }
    }
}
