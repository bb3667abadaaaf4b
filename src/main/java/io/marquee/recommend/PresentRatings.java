package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.data.Grouping;
import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import io.marquee.people.Person;
import io.marquee.people.Topic;
import io.marquee.people.Word;

/** What someone has rated by now: the training data, as far as later words do not replace them or take them back. */
final class PresentRatings {
    private final Ratings trained;
    private final Grouping byUser;
    private final Index movies;

    PresentRatings(Bundle bundle) {
        this.trained = bundle.ratings();
        this.byUser = trained.byUser();
        this.movies = bundle.catalogue().index();
    }

    /** Whether a user's words change nothing of what the training data tell. */
    boolean areAsTrained(Person person) {
        int user = trained.users().position(person.userId());
        return person.words(Topic.RATING).stream().allMatch(word -> isAsTrained(user, word));
    }

    private boolean isAsTrained(int user, Word word) {
        int movie = movies.position(word.movieId().value());
        int row = movie == Index.ABSENT ? Index.ABSENT : trained.row(user, movie);
        if (row == Index.ABSENT) {
            return movie == Index.ABSENT || !word.holds();
        }
        return trained.halfStars(row) == word.value() && trained.second(row) == word.second();
    }

    /** A user's ratings in the training data. */
    Ratings ofTraining(int user) {
        RatingsBuilder builder = new RatingsBuilder();
        for (int i = 0; i < byUser.count(user); i++) {
            add(builder, byUser.row(user, i));
        }
        return builder.build(movies);
    }

    /** A person's ratings now; those of movies that the bundle does not know are left out. */
    Ratings of(Person person) {
        RatingsBuilder builder = new RatingsBuilder();
        int user = trained.users().position(person.userId());
        for (int i = 0; user != Index.ABSENT && i < byUser.count(user); i++) {
            int row = byUser.row(user, i);
            if (person.word(Topic.RATING, new MovieId(movies.id(trained.movie(row))))
                    .isEmpty()) {
                add(builder, row);
            }
        }
        person.holding(Topic.RATING)
                .filter(word -> movies.contains(word.movieId().value()))
                .forEach(word -> builder.add(person.userId(), word.movieId().value(), word.value(), word.second()));
        return builder.build(movies);
    }

    private void add(RatingsBuilder builder, int row) {
        builder.add(
                trained.users().id(trained.user(row)),
                movies.id(trained.movie(row)),
                trained.halfStars(row),
                trained.second(row));
    }
}
