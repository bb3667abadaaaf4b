package io.marquee.data;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** All movies of a set, by dense position in ascending order of their ids, and the genres that occur, sorted by name. */
public final class Catalogue {
    /** A movie's genres are a bit set, so there can be only so many. */
    public static final int MOST_GENRES = Long.SIZE;

    private final Index index;
    private final List<Movie> movies;
    private final List<String> genres;
    private final long[] genreBits;
    private final int[] years;
    private final int medianYear;

    private Catalogue(List<Movie> movies) {
        this.movies = movies;
        this.index = Index.of(movies.stream().mapToInt(movie -> movie.id().value()));
        TreeSet<String> names = new TreeSet<>();
        movies.forEach(movie -> names.addAll(movie.genres()));
        this.genres = List.copyOf(names);
        this.genreBits = movies.stream().mapToLong(this::bits).toArray();
        this.medianYear = medianYear(movies);
        this.years = movies.stream()
                .mapToInt(movie -> movie.year().orElse(medianYear))
                .toArray();
    }

    /**
     * A catalogue of movies, in any order.
     *
     * @throws IllegalArgumentException when two movies share an id, or there are more than {@link #MOST_GENRES} genres
     */
    public static Catalogue of(List<Movie> movies) {
        Catalogue catalogue = new Catalogue(movies.stream()
                .sorted(Comparator.comparingInt(movie -> movie.id().value()))
                .toList());
        if (catalogue.index.size() < movies.size()) {
            throw new IllegalArgumentException("two movies share an id");
        }
        if (catalogue.genres.size() > MOST_GENRES) {
            throw new IllegalArgumentException(
                    catalogue.genres.size() + " different genres; at most " + MOST_GENRES + " are supported");
        }
        return catalogue;
    }

    private static int medianYear(List<Movie> movies) {
        int[] known = movies.stream()
                .flatMapToInt(movie -> movie.year().stream())
                .sorted()
                .toArray();
        return known.length == 0 ? 2000 : known[known.length / 2];
    }

    private long bits(Movie movie) {
        return movie.genres().stream()
                .mapToLong(genre -> 1L << genres.indexOf(genre))
                .reduce(0, (a, b) -> a | b);
    }

    /** The number of movies. */
    public int size() {
        return movies.size();
    }

    /** Movie ids ↔ positions. */
    public Index index() {
        return index;
    }

    /** The movie at a position. */
    public Movie movie(int position) {
        return movies.get(position);
    }

    /** All movies, by position. */
    public List<Movie> movies() {
        return movies;
    }

    /** The names of all genres, ascending; their places in this list are the genre positions. */
    public List<String> genres() {
        return genres;
    }

    /** The genres of the movie at a position, as a bit set: bit g stands for {@code genres().get(g)}. */
    public long genreBits(int position) {
        return genreBits[position];
    }

    /** The year of the movie at a position; the median year of the catalogue for a movie without one. */
    public int year(int position) {
        return years[position];
    }

    /** The median year of the movies that have one; 2000 when none has. */
    public int medianYear() {
        return medianYear;
    }

    /** Writes the movies. */
    public void write(BinaryWriter out) throws IOException {
        out.putInt(movies.size());
        for (Movie movie : movies) {
            out.putInt(movie.id().value());
            out.putString(movie.title());
            out.putInt(movie.year().orElse(Integer.MIN_VALUE));
            out.putStrings(movie.genres());
            out.putInt(movie.imdbId().map(ImdbId::value).orElse(-1));
            out.putInt(movie.tmdbId().map(TmdbId::value).orElse(-1));
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Catalogue read(BinaryReader in) throws IOException {
        Movie[] movies = new Movie[in.takeInt()];
        for (int i = 0; i < movies.length; i++) {
            MovieId id = new MovieId(in.takeInt());
            String title = in.takeString();
            int year = in.takeInt();
            List<String> genres = in.takeStrings();
            int imdb = in.takeInt();
            int tmdb = in.takeInt();
            movies[i] = new Movie(
                    id,
                    title,
                    year == Integer.MIN_VALUE ? OptionalInt.empty() : OptionalInt.of(year),
                    genres,
                    imdb < 0 ? Optional.empty() : Optional.of(new ImdbId(imdb)),
                    tmdb < 0 ? Optional.empty() : Optional.of(new TmdbId(tmdb)));
        }
        return new Catalogue(List.of(movies));
    }
}
