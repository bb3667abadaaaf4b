package io.marquee.api;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.MovieMetadata;
import io.marquee.data.RatingsBuilder;
import io.marquee.data.TmdbId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/**
 * A small set of well-known movies and {@value #USERS} users: those with even ids love animation, the others crime. Of the
 * movies one has no year, no genre and no other ids, and a title that would run as a script in a careless page.
 */
final class SampleMovies {
    static final int USERS = 60;
    private static final long FIRST_SECOND = 1_500_000_000L;
    private static final long SECONDS_A_RATING = 86_399;

    private static final List<Movie> MOVIES = List.of(
            movie(1, "Toy Story", 1995, "Adventure Animation Children Comedy Fantasy", 114709, 862),
            movie(47, "Seven (a.k.a. Se7en)", 1995, "Mystery Thriller", 114369, 807),
            movie(50, "Usual Suspects, The", 1995, "Crime Mystery Thriller", 114814, 629),
            movie(260, "Star Wars: Episode IV - A New Hope", 1977, "Action Adventure Sci-Fi", 76759, 11),
            movie(296, "Pulp Fiction", 1994, "Comedy Crime Drama Thriller", 110912, 680),
            movie(318, "Shawshank Redemption, The", 1994, "Crime Drama", 111161, 278),
            movie(364, "Lion King, The", 1994, "Adventure Animation Children Drama Musical", 110357, 8587),
            movie(588, "Aladdin", 1992, "Adventure Animation Children Comedy Musical", 103639, 812),
            movie(593, "Silence of the Lambs, The", 1991, "Crime Horror Thriller", 102926, 274),
            movie(595, "Beauty and the Beast", 1991, "Animation Children Fantasy Musical", 101414, 10020),
            movie(608, "Fargo", 1996, "Comedy Crime Drama Thriller", 116282, 275),
            movie(858, "Godfather, The", 1972, "Crime Drama", 68646, 238),
            movie(1213, "Goodfellas", 1990, "Crime Drama", 99685, 769),
            movie(2355, "Bug's Life, A", 1998, "Adventure Animation Children Comedy", 120623, 9487),
            movie(2571, "Matrix, The", 1999, "Action Sci-Fi Thriller", 133093, 603),
            movie(3114, "Toy Story 2", 1999, "Adventure Animation Children Comedy Fantasy", 120363, 863),
            movie(4306, "Shrek", 2001, "Adventure Animation Children Comedy Fantasy Romance", 126029, 808),
            movie(4886, "Monsters, Inc.", 2001, "Adventure Animation Children Comedy Fantasy", 198781, 585),
            movie(
                    5618,
                    "Spirited Away (Sen to Chihiro no kamikakushi)",
                    2001,
                    "Adventure Animation Fantasy",
                    245429,
                    129),
            movie(6377, "Finding Nemo", 2003, "Adventure Animation Children Comedy", 266543, 12),
            movie(58559, "Dark Knight, The", 2008, "Action Crime Drama", 468569, 155),
            movie(60069, "WALL·E", 2008, "Adventure Animation Children Romance Sci-Fi", 910970, 10681),
            movie(79132, "Inception", 2010, "Action Crime Drama Mystery Sci-Fi Thriller", 1375666, 27205),
            new Movie(
                    new MovieId(999_999),
                    "<img src=x onerror=alert(1)>",
                    OptionalInt.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));

    private static final MovieMetadata OF_TOY_STORY = new MovieMetadata(
            Optional.of("A cowboy doll feels pushed aside when a boy gets a shiny space ranger for his birthday."),
            Optional.empty(),
            Optional.of(LocalDate.of(1995, 10, 30)),
            OptionalInt.of(81),
            OptionalLong.of(30_000_000),
            OptionalLong.of(373_554_033),
            Optional.of("en"),
            Optional.of("/rhIRbceoE9lR4veEXuwCC2wARtG.jpg"),
            List.of("jealousy", "toy", "friendship"));

    private SampleMovies() {}

    private static Movie movie(int id, String title, int year, String genres, int imdbId, int tmdbId) {
        return new Movie(
                new MovieId(id),
                title + " (" + year + ")",
                OptionalInt.of(year),
                List.of(genres.split(" ")),
                Optional.of(new ImdbId(imdbId)),
                Optional.of(new TmdbId(tmdbId)));
    }

    /** Users rate about every other movie; the randomness decides which. */
    static Dataset dataset(RandomGenerator random) {
        Catalogue catalogue = Catalogue.of(MOVIES);
        RatingsBuilder ratings = new RatingsBuilder();
        for (int user = 1; user <= USERS; user++) {
            ratings.add(user, 318, user % 2 == 0 ? 6 : 10, FIRST_SECOND);
            for (Movie movie : MOVIES) {
                if (movie.id().value() != 318 && random.nextBoolean()) {
                    long second = FIRST_SECOND + ratings.size() * SECONDS_A_RATING;
                    ratings.add(user, movie.id().value(), halfStars(user, movie, random), second);
                }
            }
        }
        Map<MovieId, MovieMetadata> metadata = Map.of(new MovieId(1), OF_TOY_STORY);
        return Dataset.of("sample", catalogue, ratings.build(catalogue.index()), metadata);
    }

    private static int halfStars(int user, Movie movie, RandomGenerator random) {
        boolean loved = movie.genres().contains(user % 2 == 0 ? "Animation" : "Crime");
        return (loved ? 7 : 2) + random.nextInt(4);
    }
}
