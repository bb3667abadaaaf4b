package io.marquee.api.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.marquee.api.http.form.Accept;
import io.marquee.api.http.form.MediaType;
import io.marquee.api.live.Serving;
import io.marquee.people.People;
import io.marquee.recommend.Viewer;
import io.marquee.store.PageRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A request, with the version that it is to be answered from. */
public final class Request {
    private static final int SOON = 5;

    /** Scoring keeps a processor busy and takes some MB: more at once than there are processors would only take memory. */
    private static final Semaphore PROCESSORS =
            new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final Context context;
    private final Optional<Serving> serving;
    private final People people;

    Request(Context context, Optional<Serving> serving, People people) {
        this.context = context;
        this.serving = serving;
        this.people = people;
    }

    /**
     * The version to answer from.
     *
     * @throws ProblemException when none is published yet
     */
    public Serving serving() {
        return serving.orElseThrow(() -> new ProblemException(
                        ProblemType.NO_VERSION,
                        "No version is loaded: none is published yet, or the store does not answer. /ready tells which.")
                .retryAfter(SOON));
    }

    /** Whether a version is there to answer from. */
    public boolean served() {
        return serving.isPresent();
    }

    /**
     * The value of a parameter; its fallback when the request names it not at all or leaves it empty.
     *
     * @throws ProblemException when the value is not as expected
     */
    public <T> T value(Parameter<T> parameter) {
        String inPath = context.pathParamMap().get(parameter.name());
        List<String> given = inPath != null ? List.of(inPath) : context.queryParams(parameter.name());
        if (given.size() > 1) {
            throw parameter.wrong("it came " + given.size() + " times");
        }
        return given.isEmpty() || given.get(0).isEmpty() ? parameter.fallback().get() : parameter.read(given.get(0));
    }

    /**
     * The person whose id the path has, as known by now.
     *
     * @throws ProblemException when nobody has the id
     */
    public Viewer viewer() {
        return viewer(value(Parameters.USER_ID));
    }

    /**
     * The person with an id, as known by now.
     *
     * @throws ProblemException when nobody has the id
     */
    public Viewer viewer(int userId) {
        return serving()
                .recommender()
                .viewer(userId, people)
                .orElseThrow(() -> ProblemException.unknown(ProblemType.UNKNOWN_USER, "user", userId));
    }

    /** Who speaks beside the training data. */
    public People people() {
        return people;
    }

    /** Does work that keeps a processor busy for some milliseconds, in turn with that of other requests. */
    public <T> T compute(Supplier<T> work) {
        PROCESSORS.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            PROCESSORS.release();
        }
    }

    /** The part of a list that is wanted. */
    public PageRequest page() {
        return new PageRequest(value(Parameters.PAGE), value(Parameters.SIZE));
    }

    /**
     * Which form the answer is to have, by the header {@code Accept}.
     *
     * @param offered the forms there are; the first where the header does not prefer another
     * @throws ProblemException when none of them is taken
     */
    public MediaType form(MediaType... offered) {
        context.header(Header.VARY, Header.ACCEPT);
        List<String> accept = Collections.list(context.req().getHeaders(Header.ACCEPT));
        return Accept.of(accept).best(List.of(offered)).orElseThrow(() -> notAcceptable(offered));
    }

    private static ProblemException notAcceptable(MediaType... offered) {
        String forms = Arrays.stream(offered).map(MediaType::text).collect(Collectors.joining(", "));
        return new ProblemException(
                ProblemType.NOT_ACCEPTABLE,
                "The header 'Accept' takes none of the forms there are; they are: " + forms + ".");
    }
}
