package io.marquee.recommend.map;

import io.marquee.bundle.Bundle;
import io.marquee.clusters.Cluster;
import io.marquee.clusters.TasteProfile;
import io.marquee.data.Catalogue;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The users of a bundle on the plane in which their taste profiles differ most; groups are made of the same profiles. Users of
 * whose movies no genre is known are not on it. Made in two passes over all ratings, it keeps 4 bytes a user. Immutable.
 */
public final class TasteMap {
    private final Bundle bundle;
    private final Grouping byUser;
    private final Plane plane;
    private final int[] mapped;

    private TasteMap(Bundle bundle, Grouping byUser) {
        this.bundle = bundle;
        this.byUser = byUser;
        Moments moments = new Moments(bundle.catalogue().genres().size());
        this.mapped = IntStream.range(0, byUser.keys())
                .filter(user -> added(profile(user), moments))
                .boxed()
                .sorted(Comparator.comparing(bundle.clusters()::of))
                .mapToInt(Integer::intValue)
                .toArray();
        this.plane = Plane.of(moments);
    }

    private static boolean added(double[] profile, Moments moments) {
        boolean known = TasteProfile.isKnown(profile);
        if (known) {
            moments.add(profile);
        }
        return known;
    }

    /**
     * The map of a bundle.
     *
     * @param byUser the rows of each user
     */
    public static TasteMap of(Bundle bundle, Grouping byUser) {
        return new TasteMap(bundle, byUser);
    }

    /** What its directions mean: the horizontal one, then the vertical one. */
    public List<Axis> axes() {
        return plane.axes(bundle.catalogue().genres());
    }

    /** The middle of a group: where a newcomer with just its mean taste would be. */
    public Spot spot(Cluster cluster) {
        return plane.spot(
                cluster.centroid().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * Where someone belongs.
     *
     * @param own all ratings of that person alone
     * @return empty when they tell no taste
     */
    public Optional<Spot> spot(Ratings own) {
        return Optional.of(profile(own, 0, own.size()))
                .filter(TasteProfile::isKnown)
                .map(plane::spot);
    }

    /** How many users there are on it; who is not eligible does not count. */
    public int size(IntPredicate eligible) {
        return (int) users(eligible).count();
    }

    /**
     * Users by group and then by id. When there are more than wanted they are an even sample: of every group the same share, to
     * one user, and always the same ones.
     *
     * @param eligible tells by their id who may be named
     * @param most how many are wanted
     */
    public Stream<MappedUser> users(IntPredicate eligible, int most) {
        int[] all = users(eligible).toArray();
        int wanted = Math.min(most, all.length);
        return IntStream.range(0, wanted)
                .map(i -> all[(int) ((long) i * all.length / wanted)])
                .mapToObj(user -> new MappedUser(
                        bundle.users().id(user), bundle.clusters().of(user), plane.spot(profile(user))));
    }

    private IntStream users(IntPredicate eligible) {
        return IntStream.of(mapped).filter(user -> eligible.test(bundle.users().id(user)));
    }

    private double[] profile(int user) {
        int count = byUser.count(user);
        int from = count == 0 ? 0 : byUser.row(user, 0);
        return profile(bundle.ratings(), from, from + count);
    }

    private double[] profile(Ratings ratings, int from, int until) {
        Catalogue catalogue = bundle.catalogue();
        return TasteProfile.of(IntStream.range(from, until).map(ratings::movie).toArray(), catalogue);
    }
}
