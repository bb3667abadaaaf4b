package io.marquee.api.endpoint.people;

import io.marquee.api.endpoint.Stars;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Request;
import io.marquee.clusters.Cluster;
import io.marquee.data.Ratings;
import io.marquee.people.Person;
import io.marquee.people.Topic;
import io.marquee.recommend.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What is known of a person at this moment, in a few figures. */
public final class PersonEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/user/{userId}";
    }

    @Override
    public Answer answer(Request request) {
        Viewer viewer = request.viewer();
        Optional<Person> person = request.people().find(viewer.userId().orElseThrow());
        return Answer.json(View.of(viewer, person));
    }

    record View(
            OptionalInt userId,
            int ratings,
            OptionalDouble meanRating,
            Optional<Instant> firstRated,
            Optional<Instant> lastRated,
            Optional<Group> cluster,
            long notInterested,
            long watchList,
            long seen) {
        static View of(Viewer viewer, Optional<Person> person) {
            Ratings ratings = viewer.ratings();
            OptionalDouble mean = rows(ratings).mapToDouble(ratings::stars).average();
            return new View(
                    viewer.userId(),
                    ratings.size(),
                    Stars.rounded(mean),
                    rows(ratings).mapToObj(row -> second(ratings, row)).min(Instant::compareTo),
                    rows(ratings).mapToObj(row -> second(ratings, row)).max(Instant::compareTo),
                    viewer.cluster().map(Group::of),
                    count(person, Topic.NOT_INTERESTED),
                    count(person, Topic.WATCH_LIST),
                    count(person, Topic.SEEN));
        }

        private static IntStream rows(Ratings ratings) {
            return IntStream.range(0, ratings.size());
        }

        private static Instant second(Ratings ratings, int row) {
            return Instant.ofEpochSecond(ratings.second(row));
        }

        private static long count(Optional<Person> person, Topic topic) {
            return person.map(present -> present.holding(topic).count()).orElse(0L);
        }
    }

    record Group(int id, String name, List<String> distinctiveGenres) {
        static Group of(Cluster cluster) {
            return new Group(cluster.id(), cluster.name(), cluster.distinctiveGenres());
        }
    }
}
