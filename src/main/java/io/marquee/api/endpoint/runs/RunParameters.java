package io.marquee.api.endpoint.runs;

import io.marquee.api.http.Parameter;
import io.marquee.store.report.ReportKind;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What tells runs and reports apart. */
final class RunParameters {
    private static final String CURRENT = "current";

    /** A version, in the path. */
    static final Parameter<String> VERSION = new Parameter<>(
            "version",
            "a version, or " + CURRENT,
            () -> {
                throw new IllegalStateException("the path has no version");
            },
            RunParameters::name);

    /** The kind of a report, in the path. */
    static final Parameter<ReportKind> KIND = new Parameter<>(
            "kind",
            "one of " + KeptKind.words(),
            () -> {
                throw new IllegalStateException("the path has no kind");
            },
            text -> ReportKind.named(text).filter(KeptKind::isTold));

    /** Which report of a kind is wanted. */
    static final Parameter<Optional<String>> NAME = new Parameter<>(
            "version",
            "a version, " + CURRENT + ", or the time of a report that came with none",
            Optional::empty,
            text -> name(text).map(Optional::of));

    private static final Predicate<String> NAMES =
            Pattern.compile("[\\w.:-]{1,64}").asMatchPredicate();

    private RunParameters() {}

    /** The version that is meant; the word itself where there is no current one. */
    static String version(String asked, Optional<String> current) {
        return asked.equals(CURRENT) ? current.orElse(asked) : asked;
    }

    private static Optional<String> name(String text) {
        return Optional.of(text).filter(NAMES);
    }
}
