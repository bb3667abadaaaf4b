package io.marquee.api.endpoint.people;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Method;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;

/** Someone is to be forgotten. */
public final class ForgetEndpoint implements Endpoint {
    private static final String REMAINS =
            "No answer knows the user from now on, and the store holds neither ratings nor marks"
                    + " of theirs. The models were fitted with the user's ratings in them, and their files hold these until the next"
                    + " two trainings have replaced them.";

    @Override
    public Method method() {
        return Method.DELETE;
    }

    @Override
    public String path() {
        return "/user/{userId}";
    }

    @Override
    public Answer answer(Request request) {
        int userId = request.value(Parameters.USER_ID);
        if (!request.people().isForgotten(userId)) {
            request.viewer();
        }
        request.register().forget(userId);
        return Answer.json(new View(userId, REMAINS));
    }

    record View(int userId, String remains) {}
}
