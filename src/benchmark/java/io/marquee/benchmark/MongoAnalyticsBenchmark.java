package io.marquee.benchmark;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The same questions as those of {@link AnalyticsBenchmark}, in UTC, put to MongoDB's aggregation instead. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MongoAnalyticsBenchmark {
    private static final Document COUNT = new Document("$sum", 1);
    private static final Document MEAN = new Document("$avg", "$ratings.stars");

    /** What is asked. */
    @Param({"activity", "top-movies", "ratings"})
    public String question;

    private MongoClient client;
    private MongoCollection<Document> parts;

    /** Opens the database that the system property {@code mongo} names by its URI, with one version in it. */
    @Setup
    public void open() {
        ConnectionString uri = new ConnectionString(System.getProperty("mongo", "mongodb://127.0.0.1/marquee"));
        client = MongoClients.create(uri);
        parts = client.getDatabase(uri.getDatabase()).getCollection("ratings");
    }

    /** Closes it. */
    @TearDown
    public void close() {
        client.close();
    }

    /** The answer. */
    @Benchmark
    public List<Document> mongo() {
        return parts.aggregate(List.of(new Document("$unwind", "$ratings"), new Document("$group", group())))
                .into(new ArrayList<>());
    }

    private Document group() {
        return switch (question) {
            case "activity" ->
                new Document("_id", month())
                        .append("ratings", COUNT)
                        .append("users", new Document("$addToSet", "$userId"))
                        .append("mean", MEAN);
            case "top-movies" ->
                new Document("_id", "$ratings.movieId").append("ratings", COUNT).append("mean", MEAN);
            default -> new Document("_id", "$ratings.stars").append("ratings", COUNT);
        };
    }

    private static Document month() {
        return new Document("$dateToString", new Document(Map.of("date", "$ratings.at", "format", "%Y-%m")));
    }
}
