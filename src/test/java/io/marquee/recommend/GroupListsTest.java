package io.marquee.recommend;

import static io.marquee.recommend.Lists.NOW;
import static io.marquee.recommend.Lists.RECOMMENDER;
import static io.marquee.recommend.Lists.candidates;
import static io.marquee.recommend.Lists.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.marquee.recommend.group.GroupPrediction;
import io.marquee.recommend.group.GroupRecommendation;
import io.marquee.recommend.group.Strategy;
import io.marquee.recommend.query.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists for people who watch together. */
class GroupListsTest {
    private static final int[] MEMBERS = {users()[1], users()[8], users()[20]};
    private static final Query ALL = Query.best(Lists.EVERYTHING, NOW);

    private static GroupRecommendation ask(Strategy strategy, Query query) {
        List<Viewer> members = IntStream.of(MEMBERS)
                .mapToObj(id -> Lists.viewer(RECOMMENDER, id))
                .toList();
        return RECOMMENDER.recommend(members, strategy, query);
    }

    private static List<Integer> ids(GroupRecommendation list) {
        return list.predictions().stream()
                .map(prediction -> prediction.movie().id().value())
                .toList();
    }

    private static boolean known(int userId, int movieId) {
        var ratings = Lists.viewer(RECOMMENDER, userId).ratings();
        return IntStream.range(0, ratings.size())
                .anyMatch(row -> ratings.movies().id(ratings.movie(row)) == movieId);
    }

    @Test
    void haveWhatAnyMembersClusterRatedAndNoMemberKnows() {
        TreeSet<Integer> expected = new TreeSet<>();
        IntStream.of(MEMBERS).forEach(member -> expected.addAll(candidates(member)));
        expected.removeIf(movie -> IntStream.of(MEMBERS).anyMatch(member -> known(member, movie)));
        GroupRecommendation list = ask(Strategy.AVERAGE, ALL);
        assertThat(ids(list)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(list.total()).isEqualTo(expected.size());
    }

    @Test
    void tellWhatIsPredictedForEachMember() {
        GroupRecommendation list = ask(Strategy.AVERAGE, ALL);
        for (int i = 0; i < MEMBERS.length; i++) {
            Map<Integer, Double> own = Lists.list(MEMBERS[i], Lists.EVERYTHING).predictions().stream()
                    .collect(Collectors.toMap(line -> line.movie().id().value(), Prediction::predictedRating));
            int place = i;
            assertThat(list.predictions())
                    .filteredOn(line -> own.containsKey(line.movie().id().value()))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.members().get(place))
                            .isEqualTo(own.get(line.movie().id().value())));
        }
    }

    @Test
    void combineTheMembersByTheStrategy() {
        assertThat(ask(Strategy.AVERAGE, ALL).predictions())
                .allSatisfy(line -> assertThat(line.predictedRating()).isCloseTo(mean(line.members()), within(1e-12)));
        assertThat(ask(Strategy.LEAST_MISERY, ALL).predictions())
                .allMatch(line -> line.predictedRating()
                        == line.members().stream()
                                .min(Comparator.naturalOrder())
                                .orElseThrow());
        assertThat(ask(Strategy.MOST_PLEASURE, ALL).predictions())
                .allMatch(line -> line.predictedRating()
                        == line.members().stream()
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
    }

    private static double mean(List<Double> members) {
        return members.stream().mapToDouble(stars -> stars).average().orElseThrow();
    }

    @Test
    void leaveOutWhatAMemberWouldHateWhereThatIsTheStrategy() {
        List<Integer> bearable = ask(Strategy.AVERAGE, ALL).predictions().stream()
                .filter(line -> line.members().stream().allMatch(stars -> stars >= 3))
                .map(line -> line.movie().id().value())
                .toList();
        assertThat(ids(ask(Strategy.AVERAGE_WITHOUT_MISERY, ALL)))
                .isNotEmpty()
                .isEqualTo(bearable)
                .hasSizeLessThan(ask(Strategy.AVERAGE, ALL).total());
    }

    @ParameterizedTest
    @EnumSource
    void areInTheOrderOfTheGroupsStarsAndOfTheIds(Strategy strategy) {
        assertThat(ask(strategy, ALL).predictions())
                .isSortedAccordingTo(Comparator.comparingDouble(GroupPrediction::predictedRating)
                        .reversed()
                        .thenComparing(line -> line.movie().id().value()));
    }

    @Test
    void havePages() {
        Query five = Query.best(5, NOW);
        List<Integer> whole = ids(ask(Strategy.LEAST_MISERY, ALL));
        assertThat(ids(ask(Strategy.LEAST_MISERY, five.onPage(2)))).isEqualTo(whole.subList(10, 15));
    }

    @Test
    void ofOneAreThatMembersOwn() {
        List<Viewer> one = List.of(Lists.viewer(RECOMMENDER, MEMBERS[0]));
        assertThat(ids(RECOMMENDER.recommend(one, Strategy.AVERAGE, ALL)))
                .isEqualTo(Lists.ids(Lists.list(MEMBERS[0], Lists.EVERYTHING)));
    }

    @Test
    void needAModelThatPredictsStars() {
        assertThatThrownBy(() -> ask(Strategy.AVERAGE, ALL.by(new Order("most-popular", Rank.RELEVANCE))))
                .isInstanceOf(NotServedException.class)
                .hasMessageContaining("boosted, user-movie-bias");
    }
}
