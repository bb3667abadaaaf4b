package io.marquee.data.read;

import io.marquee.data.MovieMetadata;
import java.util.List;

/** A row of {@code movies_metadata.csv}, by TMDB id, before links tell which MovieLens movie it is. */
record DescribedMovie(String title, List<String> genres, MovieMetadata metadata) {}
