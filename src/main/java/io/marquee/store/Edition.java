package io.marquee.store;

import io.marquee.data.MovieId;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One published version: its bundle and its documents, which belong together and never change. Once the version is no
 * longer kept, every method but {@link #version} throws {@link StoreException}: an answer is whole or there is none.
 */
public interface Edition {
    /** The version of the bundle. */
    String version();

    /** The bundle file's bytes; the caller closes the stream, whose methods throw {@link StoreException} like these. */
    InputStream bundle();

    /** A user. */
    Optional<UserDocument> user(int userId);

    /** The users of a cluster, by ascending id. */
    Page<UserDocument> users(int cluster, PageRequest page);

    /** What a user rated, newest first, of the same time by ascending movie id; an empty page for an unknown user. */
    Page<RatedDocument> rated(int userId, PageRequest page);

    /** A movie with its metadata. */
    Optional<MovieDocument> movie(MovieId movieId);

    /** The posters' places among TMDB's pictures ({@link io.marquee.data.MovieMetadata#posterPath}), for those of some movies that have one. */
    Map<MovieId, String> posterPaths(Collection<MovieId> movies);

    /** The models whose factors this version holds, by name. */
    List<FactorModel> factorModels();

    /** What each of those models has learnt of a user, by the model's name; empty for an unknown user. */
    Map<String, Factors> userFactors(int userId);

    /** What each of those models has learnt of a movie, by the model's name; empty for an unknown movie. */
    Map<String, Factors> movieFactors(MovieId movieId);

    /** The movies that a cluster's users rated, with figures of that cluster; ties by ascending movie id. */
    Page<ClusterMovieDocument> movies(int cluster, MovieSort sort, PageRequest page);
}
