package io.marquee.api.http;

import io.javalin.http.Context;
import io.marquee.api.http.form.MediaType;
import io.marquee.api.live.Register;
import io.marquee.api.live.Serving;
import io.marquee.data.MovieId;
import io.marquee.people.People;
import io.marquee.recommend.Viewer;
import io.marquee.store.PageRequest;
import io.marquee.store.RequestKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A request, with the version that it is to be answered from. */
public final class Request {
    private static final int SOON = 5;

    private final Context context;
    private final Optional<Serving> serving;
    private final Register register;
    private final Processors processors;
    private final boolean pictured;

    Request(Context context, Optional<Serving> serving, Register register, Processors processors, boolean pictured) {
        this.context = context;
        this.serving = serving;
        this.register = register;
        this.processors = processors;
        this.pictured = pictured;
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
        return find(userId)
                .or(() -> register.hearsOfSomeone() ? find(userId) : Optional.empty())
                .orElseThrow(() -> ProblemException.unknown(ProblemType.UNKNOWN_USER, "user", userId));
    }

    private Optional<Viewer> find(int userId) {
        return serving().recommender().viewer(userId, register.people());
    }

    /**
     * The movie whose id the path has.
     *
     * @throws ProblemException when no movie has the id
     */
    public MovieId movie() {
        int movieId = value(Parameters.MOVIE_ID);
        if (!serving().recommender().movies().index().contains(movieId)) {
            throw ProblemException.unknown(ProblemType.UNKNOWN_MOVIE, "movie", movieId);
        }
        return new MovieId(movieId);
    }

    /** Whether the answer is to tell where the posters of movies are. */
    public boolean isPictured() {
        return pictured;
    }

    /**
     * Does work that keeps a processor busy for some milliseconds, in turn with that of other requests.
     *
     * @throws ProblemException when the turn does not come in time
     */
    public <T> T compute(Supplier<T> work) {
        return processors.compute(work);
    }

    /** The same for work that can wait: a part of an answer of which other parts are sent already. */
    public <T> T computeEventually(Supplier<T> work) {
        return processors.computeEventually(work);
    }

    /** Who speaks beside the training data. */
    public People people() {
        return register.people();
    }

    /** Where what people say is taken down. */
    public Register register() {
        return register;
    }

    /**
     * The JSON object that the request brings.
     *
     * @param members all that it may have
     * @throws ProblemException when it is not JSON, or has other members
     */
    public Body body(String... members) {
        return Body.of(context, new LinkedHashSet<>(List.of(members)));
    }

    /** What the header {@code Idempotency-Key} calls this request, so that it is done once however often it comes. */
    public Optional<RequestKey> key() {
        return IdempotencyKey.of(context);
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
        return Form.of(context, List.of(offered));
    }
}
