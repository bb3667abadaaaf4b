package io.marquee.api.endpoint.analytics;

import io.marquee.analytics.UserProfile;
import io.marquee.analytics.period.Granularity;
import io.marquee.analytics.period.Periods;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.ProblemException;
import io.marquee.api.http.ProblemType;
import io.marquee.api.http.Request;
import io.marquee.data.Index;
import java.util.List;

/** What a user rated, over time. */
public final class UserProfileEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/analytics/user/{userId}";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(
                AnalyticsParameters.FROM,
                AnalyticsParameters.TO,
                AnalyticsParameters.BY,
                AnalyticsParameters.GENRE,
                AnalyticsParameters.TZ);
    }

    @Override
    public Answer answer(Request request) {
        int id = request.value(Parameters.USER_ID);
        Question all = Question.of(request, query());
        int user = all.selection().activity().user(id);
        if (user == Index.ABSENT) {
            throw ProblemException.unknown(ProblemType.UNKNOWN_USER, "user", id);
        }
        Question question = new Question(all.selection().by(user), all.zone());
        Granularity by = request.value(AnalyticsParameters.BY);
        Periods periods = question.periods(by);
        UserProfileView view = UserProfileView.of(question, by, UserProfile.of(question.selection(), periods), periods);
        return Answer.jsonOrCsv(request, view, () -> view.table(question.genres()));
    }
}
