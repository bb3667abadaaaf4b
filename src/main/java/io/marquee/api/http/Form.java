package io.marquee.api.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.marquee.api.http.form.Accept;
import io.marquee.api.http.form.MediaType;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Which form an answer is to have, by the header {@code Accept}. */
final class Form {
    private Form() {}

    /**
     * The form that the request likes best, and of those it likes as much the one that is offered first.
     *
     * @throws ProblemException when it takes none of them
     */
    static MediaType of(Context context, List<MediaType> offered) {
        context.header(Header.VARY, Header.ACCEPT);
        List<String> accept = Collections.list(context.req().getHeaders(Header.ACCEPT));
        return Accept.of(accept).best(offered).orElseThrow(() -> notAcceptable(offered));
    }

    private static ProblemException notAcceptable(List<MediaType> offered) {
        String forms = offered.stream().map(MediaType::text).collect(Collectors.joining(", "));
        return new ProblemException(
                ProblemType.NOT_ACCEPTABLE,
                "The header 'Accept' takes none of the forms there are; they are: " + forms + ".");
    }
}
