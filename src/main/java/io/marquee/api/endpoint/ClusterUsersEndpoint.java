package io.marquee.api.endpoint;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.clusters.Cluster;
import io.marquee.store.PageRequest;
import io.marquee.store.UserDocument;
import java.time.Instant;
import java.util.List;

/** The users of a cluster, by ascending id. */
public final class ClusterUsersEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/user/list/{clusterId}";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(Parameters.PAGE, Parameters.SIZE);
    }

    @Override
    public Answer answer(Request request) {
        Cluster cluster = KnownCluster.of(request);
        PageRequest page = request.page();
        return Answer.json(PageView.of(request.serving().edition().users(cluster.id(), page), View::of));
    }

    record View(int userId, double mean, int count, Instant firstRated, Instant lastRated) {
        static View of(UserDocument user) {
            return new View(
                    user.userId(), Stars.rounded(user.mean()), user.count(), user.firstRated(), user.lastRated());
        }
    }
}
