package io.marquee.api.page;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.ProblemException;
import io.marquee.api.http.ProblemType;
import io.marquee.api.http.Request;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** All that the page loads: what is in {@code resources/web}, and the libraries of others. Each file is read once. */
public final class WebFiles implements Endpoint {
    /** Names of files as they are: no way leads up, and nothing is hidden. */
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9-]+/)*[a-z0-9-]+\\.[a-z]+");

    private static final Map<String, String> LIBRARIES =
            Map.of("lib/chart.js", "/META-INF/resources/webjars/chartjs/4.4.3/dist/chart.umd.js");

    private static final Parameter<String> FILE = new Parameter<>("file", "the name of a file", () -> "", Optional::of);

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    @Override
    public String path() {
        return "/web/<file>";
    }

    @Override
    public Answer answer(Request request) {
        String name = request.value(FILE);
        Answer known = answers.get(name);
        return known != null ? known : answers.computeIfAbsent(name, WebFiles::read);
    }

    private static Answer read(String name) {
        return Optional.of(name)
                .filter(given -> NAME.matcher(given).matches())
                .flatMap(given -> Resource.answer(LIBRARIES.getOrDefault(given, "/web/" + given)))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.UNKNOWN_PATH, "The page has no such file. The path / is the page itself."));
    }
}
