package io.marquee.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import io.marquee.store.PageRequest;
import io.marquee.store.UserRatings;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A user's ratings, newest first, in documents of up to {@value #SIZE}: a thousandth of the documents and a third of the
 * space of one for each rating, far from MongoDB's limit of 16 MB, and a page needs one or two of them.
 */
final class RatingParts {
    static final int SIZE = 1000;

    private RatingParts() {}

    /** The parts of one user. */
    static Stream<Document> of(long edition, UserRatings user) {
        List<UserRatings.Rating> all = user.newestFirst();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
                .mapToObj(from -> new Document("edition", edition)
                        .append("userId", user.userId())
                        .append("part", from / SIZE)
                        .append("ratings", documents(all.subList(from, Math.min(from + SIZE, all.size())))));
    }

    private static List<Document> documents(List<UserRatings.Rating> ratings) {
        return ratings.stream()
                .map(rating -> new Document("movieId", rating.movieId())
                        .append("stars", rating.stars())
                        .append("at", new Date(1000 * rating.second())))
                .toList();
    }

    /** How many ratings a part has. */
    static int count(Document part) {
        return part.getList("ratings", Document.class).size();
    }

    /** The ratings of one page. */
    static List<Document> page(Connection connection, long edition, int userId, PageRequest page) {
        long first = page.offset() / SIZE;
        long last = (page.offset() + page.size() - 1) / SIZE;
        Bson parts = and(eq("edition", edition), eq("userId", userId), gte("part", first), lte("part", last));
        List<Document> ratings = new ArrayList<>();
        connection
                .promptly(Collections.RATINGS)
                .find(parts)
                .sort(Sorts.ascending("part"))
                .forEach(part -> ratings.addAll(part.getList("ratings", Document.class)));
        return ratings.stream().skip(page.offset() % SIZE).limit(page.size()).toList();
    }
}
