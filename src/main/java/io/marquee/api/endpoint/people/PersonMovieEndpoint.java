package io.marquee.api.endpoint.people;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.data.MovieId;
import io.marquee.people.Person;
import io.marquee.people.Topic;
import io.marquee.people.Word;
import io.marquee.recommend.Viewer;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a person has said of a movie. */
public final class PersonMovieEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/user/{userId}/movie/{movieId}";
    }

    @Override
    public Answer answer(Request request) {
        Viewer viewer = request.viewer();
        MovieId movie = request.movie();
        int position = request.serving().recommender().movies().index().position(movie.value());
        int userId = request.value(Parameters.USER_ID);
        return Answer.json(
                View.of(userId, movie, viewer.rated(position), request.people().find(userId)));
    }

    record View(
            int userId,
            MovieId movieId,
            OptionalDouble rating,
            boolean notInterested,
            boolean watchList,
            boolean seen) {
        static View of(int userId, MovieId movie, OptionalDouble rating, Optional<Person> person) {
            return new View(
                    userId,
                    movie,
                    rating,
                    isSet(Topic.NOT_INTERESTED, movie, person),
                    isSet(Topic.WATCH_LIST, movie, person),
                    isSet(Topic.SEEN, movie, person));
        }

        private static boolean isSet(Topic topic, MovieId movie, Optional<Person> person) {
            return person.flatMap(present -> present.word(topic, movie))
                    .filter(Word::holds)
                    .isPresent();
        }
    }
}
