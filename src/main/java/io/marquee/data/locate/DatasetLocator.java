package io.marquee.data.locate;

import io.marquee.data.DataException;
import io.marquee.data.generate.SyntheticSet;
import io.marquee.data.generate.SyntheticSpec;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds sets: at a path, in the folder that the user keeps sets in, in Marquee's own cache, at GroupLens. Where nothing was
 * asked for by name and none of these can help, there is a synthetic sample, so that a first try never fails.
 */
public final class DatasetLocator {
    private static final String SAMPLE = "synthetic-sample";
    private static final long SAMPLE_SEED = 1;

    private final Optional<Path> datasets;
    private final Path cache;
    private final Download download;

    private DatasetLocator(Optional<Path> datasets, Path cache, Download download) {
        this.datasets = datasets;
        this.cache = cache;
        this.download = download;
    }

    /**
     * A locator.
     *
     * @param datasets the folder that the user keeps sets in, each as a folder or zip under its name
     * @param cache where downloads and the sample are kept; made when needed
     */
    public static DatasetLocator of(Optional<Path> datasets, Path cache, Download download) {
        return new DatasetLocator(datasets, cache, download);
    }

    /**
     * Finds the default set, ml-latest-small, or the synthetic sample in its place; the notice then says why.
     *
     * @throws IOException when the sample cannot be written
     */
    public Located locateDefault(Progress progress) throws IOException {
        Release release = Release.named(Release.DEFAULT).orElseThrow();
        Optional<Path> kept = kept(release.name(), release.folder());
        if (kept.isPresent()) {
            return Located.at(kept.get());
        }
        try {
            return Located.at(download.fetch(release, cache, progress));
        } catch (IOException fault) {
            return new Located(
                    sample(progress),
                    Optional.of(release.name() + " is not here and cannot be downloaded (" + fault.getMessage()
                            + "): using a synthetic sample. Give a real set with --data."));
        }
    }

    /**
     * Finds a set that was asked for.
     *
     * @param nameOrPath a path, the name of a set that the user keeps, or the name of a release, such as {@code ml-1m}
     * @throws DataException when there is none
     */
    public Located locate(String nameOrPath, Progress progress) {
        Path path = Path.of(nameOrPath);
        if (Files.exists(path)) {
            return Located.at(path);
        }
        Optional<Release> release = Release.named(nameOrPath);
        String folder = release.map(Release::folder).orElse(nameOrPath);
        return kept(nameOrPath, folder)
                .or(() -> release.map(known -> fetch(known, progress)))
                .map(Located::at)
                .orElseThrow(() -> new DataException("There is no set \"" + nameOrPath
                        + "\": no such path"
                        + datasets.map(kept -> ", nothing of that name in " + kept)
                                .orElse("")
                        + ", and no such release. Releases are "
                        + Release.ALL.stream().map(Release::name).collect(Collectors.joining(", ")) + "."));
    }

    private Path fetch(Release release, Progress progress) {
        try {
            return download.fetch(release, cache, progress);
        } catch (IOException fault) {
            throw new DataException(
                    release.name() + " is not here and cannot be downloaded (" + fault.getMessage()
                            + "). Download it elsewhere, and give its path with --data.",
                    fault);
        }
    }

    private Optional<Path> kept(String name, String folder) {
        return Stream.concat(datasets.stream(), Stream.of(cache))
                .flatMap(place ->
                        List.of(place.resolve(name), place.resolve(folder), place.resolve(name + ".zip")).stream())
                .filter(Files::exists)
                .findFirst();
    }

    private Path sample(Progress progress) throws IOException {
        Path folder = cache.resolve(SAMPLE);
        if (!Files.exists(folder)) {
            SyntheticSet.write(SyntheticSpec.SAMPLE, new SplittableRandom(SAMPLE_SEED), folder, progress);
        }
        return folder;
    }
}
