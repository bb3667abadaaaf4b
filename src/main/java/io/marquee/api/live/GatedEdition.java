package io.marquee.api.live;

import io.marquee.data.MovieId;
import io.marquee.store.ClusterMovieDocument;
import io.marquee.store.Edition;
import io.marquee.store.FactorModel;
import io.marquee.store.Factors;
import io.marquee.store.MovieDocument;
import io.marquee.store.MovieSort;
import io.marquee.store.Page;
import io.marquee.store.PageRequest;
import io.marquee.store.RatedDocument;
import io.marquee.store.UserDocument;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An edition whose documents are behind the {@link Gate}. */
record GatedEdition(Edition edition, Gate gate) implements Edition {
    @Override
    public String version() {
        return edition.version();
    }

    @Override
    public InputStream bundle() {
        return edition.bundle();
    }

    @Override
    public Optional<UserDocument> user(int userId) {
        return gate.pass(() -> edition.user(userId));
    }

    @Override
    public Page<UserDocument> users(int cluster, PageRequest page) {
        return gate.pass(() -> edition.users(cluster, page));
    }

    @Override
    public Page<RatedDocument> rated(int userId, PageRequest page) {
        return gate.pass(() -> edition.rated(userId, page));
    }

    @Override
    public Optional<MovieDocument> movie(MovieId movieId) {
        return gate.pass(() -> edition.movie(movieId));
    }

    @Override
    public Map<MovieId, String> posterPaths(Collection<MovieId> movies) {
        return gate.pass(() -> edition.posterPaths(movies));
    }

    @Override
    public List<FactorModel> factorModels() {
        return gate.pass(edition::factorModels);
    }

    @Override
    public Map<String, Factors> userFactors(int userId) {
        return gate.pass(() -> edition.userFactors(userId));
    }

    @Override
    public Map<String, Factors> movieFactors(MovieId movieId) {
        return gate.pass(() -> edition.movieFactors(movieId));
    }

    @Override
    public Page<ClusterMovieDocument> movies(int cluster, MovieSort sort, PageRequest page) {
        return gate.pass(() -> edition.movies(cluster, sort, page));
    }
}
