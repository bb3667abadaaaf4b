package io.marquee.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.people.Topic;
import io.marquee.people.Word;
import io.marquee.store.Edition;
import io.marquee.store.PageRequest;
import io.marquee.store.Store;
import io.marquee.store.Stores;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people say between two trainings is in the second one's version. */
class HearPeopleTest extends PipelineHarness {
    private static final PageRequest ALL = new PageRequest(0, 1_000);

    private int newcomer;
    private int forgotten;
    private int changed;
    private MovieId rated;
    private MovieId unrated;

    @BeforeEach
    void publishAndHear() throws IOException {
        runs.run(QuickPlan.quick());
        Ratings before = bundle().shared().ratings();
        forgotten = before.users().id(before.user(0));
        changed = before.users().id(before.user(before.size() - 1));
        rated = new MovieId(before.movies().id(before.movie(before.size() - 1)));
        unrated = new MovieId(IntStream.range(0, before.movies().size())
                .filter(movie -> before.row(before.user(before.size() - 1), movie) < 0)
                .map(before.movies()::id)
                .findFirst()
                .orElseThrow());
        try (Store store = Stores.open(runs.store().toString())) {
            newcomer = store.people().join(changed, Optional.empty());
            say(store, Word.rating(newcomer, rated, 9, 1_000));
            say(store, Word.rating(newcomer, new MovieId(Integer.MAX_VALUE), 9, 1_000));
            say(store, Word.rating(changed, unrated, 1, 1_000));
            say(store, Word.takenBack(changed, rated, Topic.RATING, 1_000));
            store.people().forget(forgotten);
        }
    }

    private static void say(Store store, Word word) {
        store.people().keep(List.of(word), Optional.empty());
    }

    private Bundle bundle() throws IOException {
        return BundleFile.read(runs.out().resolve("marquee.bundle")).bundle();
    }

    private static int row(Ratings ratings, int userId, MovieId movieId) {
        int user = ratings.users().position(userId);
        return user < 0 ? -1 : ratings.row(user, ratings.movies().position(movieId.value()));
    }

    @Test
    void isInTheBundle() throws IOException {
        runs.run(QuickPlan.quick());
        Ratings after = bundle().shared().ratings();
        assertThat(after.halfStars(row(after, newcomer, rated))).isEqualTo(9);
        assertThat(after.halfStars(row(after, changed, unrated))).isEqualTo(1);
        assertThat(row(after, changed, rated)).isNegative();
        assertThat(after.users().contains(forgotten)).isFalse();
        assertThat(bundle().clusters().users()).isEqualTo(after.users().size());
    }

    @Test
    void isInTheStoresDocuments() throws IOException {
        runs.run(QuickPlan.quick());
        try (Store store = Stores.open(runs.store().toString())) {
            Edition edition = store.current().orElseThrow();
            assertThat(edition.user(newcomer)).isPresent();
            assertThat(edition.rated(newcomer, ALL).items()).hasSize(1);
            assertThat(edition.rated(changed, ALL).items())
                    .extracting(one -> one.movieId())
                    .contains(unrated)
                    .doesNotContain(rated);
            assertThat(edition.user(forgotten)).isEmpty();
            assertThat(edition.rated(forgotten, ALL).items()).isEmpty();
        }
    }

    @Test
    void isToldAndKeptWithTheRun() throws IOException {
        Runs.Result result = runs.run(QuickPlan.quick());
        assertThat(result.log())
                .startsWith("with 3 ratings of 2 people from the store, 1 users forgotten")
                .contains("1 ratings from the store are of movies that synthetic does not have, and left out");
        assertThat(result.run().metrics())
                .containsEntry("heard.ratings", 3.0)
                .containsEntry("heard.people", 2.0)
                .containsEntry("heard.forgotten", 1.0);
    }

    @Test
    void makesStagesWorkAgainOnlyWhenSomethingNewWasSaid() throws IOException {
        assertThat(runs.run(QuickPlan.quick()).worked()).contains("ingest", "clusters", "bundle", "publish");
        assertThat(runs.run(QuickPlan.quick()).worked()).isEmpty();
        try (Store store = Stores.open(runs.store().toString())) {
            say(store, Word.rating(changed, unrated, 1, 2_000));
            say(store, Word.mark(changed, unrated, Topic.WATCH_LIST, 2_000));
            say(store, Word.mark(changed, unrated, Topic.SEEN, 2_000));
        }
        assertThat(runs.run(QuickPlan.quick()).worked()).isEmpty();
    }

    @Test
    void isNotHeardWhereThePlanDoesNotWantIt() throws IOException {
        Runs.Result result = runs.run(QuickPlan.quick().with("hear-people", "false"));
        assertThat(result.log()).noneMatch(line -> line.contains("from the store"));
        assertThat(result.run().metrics()).doesNotContainKey("heard.ratings");
        assertThat(bundle().shared().ratings().users().contains(forgotten)).isTrue();
    }
}
