package io.marquee.api.endpoint.people;

import io.marquee.api.endpoint.PageView;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.data.Catalogue;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.people.Word;
import io.marquee.store.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** The movies on which someone has set a mark, the latest first. */
public final class MarkedEndpoint implements Endpoint {
    private static final Comparator<Word> LATEST_FIRST = Comparator.comparingLong(Word::second)
            .reversed()
            .thenComparing(word -> word.movieId().value());

    private final Mark mark;

    /** For one kind of mark. */
    public MarkedEndpoint(Mark mark) {
        this.mark = mark;
    }

    @Override
    public String path() {
        return "/user/{userId}/" + mark.word();
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(Parameters.PAGE, Parameters.SIZE);
    }

    @Override
    public Answer answer(Request request) {
        request.viewer();
        Catalogue movies = request.serving().recommender().movies();
        List<Word> marked = request.people().find(request.value(Parameters.USER_ID)).stream()
                .flatMap(person -> person.holding(mark.topic()))
                .filter(word -> movies.index().contains(word.movieId().value()))
                .sorted(LATEST_FIRST)
                .toList();
        return Answer.json(PageView.of(Page.of(marked, request.page()), word -> Line.of(word, movies))
                .withPosters(Line::movieId, request));
    }

    record Line(MovieId movieId, String title, OptionalInt year, List<String> genres, Instant at) {
        static Line of(Word word, Catalogue movies) {
            Movie movie = movies.movie(movies.index().position(word.movieId().value()));
            return new Line(
                    movie.id(), movie.title(), movie.year(), movie.genres(), Instant.ofEpochSecond(word.second()));
        }
    }
}
