package io.marquee.data.read;

import io.marquee.data.DataException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The forms that ratings sets come in, recognised by the files that are there. */
public enum Form {
    /** {@code u.data}: tabs, bars and a flag for each genre, in ISO-8859-1. */
    MOVIELENS_100K("MovieLens 100K", List.of("u.data"), List.of("u.item", "u.genre"), FlaggedMovies::read),
    /** {@code ratings.dat}: fields between double colons; 10M with half-stars and in UTF-8. */
    MOVIELENS_DAT("MovieLens 1M or 10M", List.of("ratings.dat"), List.of("movies.dat"), GenreListMovies::dat),
    /** {@code ratings.csv} with {@code movies.csv}: 20M and everything later. */
    MOVIELENS_CSV("MovieLens CSV (20M and later)", List.of("ratings.csv"), List.of("movies.csv"), GenreListMovies::csv),
    /** {@code movies_metadata.csv} with {@code links.csv}. Where there are both, the full ratings count. */
    MOVIES_DATASET(
            "The Movies Dataset",
            List.of("ratings.csv", "ratings_small.csv"),
            List.of("movies_metadata.csv", "links.csv"),
            MoviesDataset::read),
    /** {@code movies_metadata.csv} with {@code links_small.csv}. */
    MOVIES_DATASET_SMALL(
            "The Movies Dataset, small",
            List.of("ratings_small.csv"),
            List.of("movies_metadata.csv", "links_small.csv"),
            MoviesDataset::read);

    private final String title;
    private final List<String> ratings;
    private final List<String> catalogue;
    private final MovieSource movies;

    Form(String title, List<String> ratings, List<String> catalogue, MovieSource movies) {
        this.title = title;
        this.ratings = ratings;
        this.catalogue = catalogue;
        this.movies = movies;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /**
     * The form of a set, by its files about movies.
     *
     * @throws DataException that lists what was looked for
     */
    static Form of(FileSet files) {
        return Arrays.stream(values())
                .filter(form -> form.catalogue.stream().allMatch(files::has))
                .findFirst()
                .orElseThrow(() -> new DataException(files.name() + " holds no ratings set. Looked for "
                        + Arrays.stream(values()).map(Form::wanted).collect(Collectors.joining("; ")) + "."));
    }

    private String wanted() {
        return String.join(" or ", ratings) + " with " + String.join(" and ", catalogue);
    }

    /** The name of the ratings file. */
    String ratings(FileSet files) {
        return ratings.stream()
                .filter(files::has)
                .findFirst()
                .orElseThrow(() -> new DataException(files.name() + " looks like " + title + ", but there is no "
                        + String.join(" or ", ratings) + " in it. Put the file back."));
    }

    /** What the set says about its movies. */
    Listing listing(FileSet files, Problems problems) throws IOException {
        return movies.read(files, problems);
    }
}
