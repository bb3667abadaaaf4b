package io.marquee.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final long NOON = Instant.parse("2020-05-01T12:00:00Z").getEpochSecond();

    private final Selection all = new HandMade(3)
            .with(1, 10, 4, "2020-05-01T11:59:59Z")
            .with(1, 20, 3, "2020-05-01T12:00:00Z")
            .with(2, 30, 5, "2020-05-01T12:00:01Z")
            .with(2, 10, 0.5, "2020-05-01T12:00:02Z")
            .all();

    private static List<String> seen(Selection selection) {
        List<String> seen = new ArrayList<>();
        selection.scan((user, movie, halfStars, second) ->
                seen.add(selection.activity().userId(user) + ":"
                        + selection.activity().catalogue().movie(movie).id()));
        return seen;
    }

    @Test
    void holdsEverythingUnlessItIsNarrowed() {
        assertThat(seen(all)).containsExactly("1:10", "1:20", "2:30", "2:10");
    }

    @Test
    void beginsWithItsFirstSecondAndEndsBeforeItsLast() {
        assertThat(seen(all.between(NOON, NOON + 1))).containsExactly("1:20");
        assertThat(seen(all.between(NOON, Selection.OPEN_END))).containsExactly("1:20", "2:30", "2:10");
        assertThat(seen(all.between(Selection.OPEN_START, NOON))).containsExactly("1:10");
    }

    @Test
    void narrowsByClusterUserAndGenre() {
        assertThat(seen(all.in(1))).containsExactly("1:10", "1:20");
        assertThat(seen(all.by(1))).containsExactly("2:30", "2:10");
        assertThat(seen(all.of(0))).containsExactly("1:10", "2:10");
        assertThat(seen(all.of(1).in(1).between(NOON, Selection.OPEN_END))).containsExactly("1:20");
        assertThat(seen(all.by(2))).isEmpty();
    }

    @Test
    void isWiderAgainWhenTimeIsNotToCount() {
        assertThat(seen(all.in(1).between(NOON, NOON + 1).ever())).containsExactly("1:10", "1:20");
    }

    @Test
    void spansItsBoundsAndWhereTheyAreOpenItsRatings() {
        assertThat(all.span()).isEqualTo(new Span(NOON - 1, NOON + 3));
        assertThat(all.between(5, NOON * 2).span()).isEqualTo(new Span(5, NOON * 2));
        assertThat(all.between(5, Selection.OPEN_END).span()).isEqualTo(new Span(5, NOON + 3));
        assertThat(all.between(Selection.OPEN_START, NOON * 2).span()).isEqualTo(new Span(NOON - 1, NOON * 2));
    }

    @Test
    void spansNothingWithoutARatingToTell() {
        Span span = all.between(NOON * 2, Selection.OPEN_END).span();
        assertThat(span.from()).isEqualTo(span.until());
    }
}
