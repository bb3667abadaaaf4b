package io.marquee.store.mongo;

import static io.marquee.store.mongo.Expressions.NOW;
import static io.marquee.store.mongo.Expressions.call;
import static io.marquee.store.mongo.Expressions.literal;
import static io.marquee.store.mongo.Expressions.orElse;
import static io.marquee.store.mongo.Expressions.set;
import static io.marquee.store.mongo.Expressions.unset;
import static io.marquee.store.mongo.Expressions.when;

import io.marquee.people.Word;
import io.marquee.store.RequestKey;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The update that keeps words of a person. The server runs it as a whole upon one document: so a batch is kept with its key or
 * not at all, and of two writers each sees what the other one did.
 */
final class KeepPipeline {
    private static final String REQUESTS = "requests";
    private static final String HEARD = "heard";
    private static final String NEWS = "news";
    private static final String NEXT = "next";

    private KeepPipeline() {}

    static List<Bson> of(List<Word> words, Optional<RequestKey> key) {
        List<Document> news = words.stream().map(KeepPipeline::differs).toList();
        Document ask = new Document(HEARD, key.<Object>map(KeepPipeline::heard).orElse(false))
                .append(NEXT, call("$add", orElse("$revision", literal(0L)), literal(1L)));
        Document compare = new Document(NEWS, call("$and", not(HEARD), call("$or", news.toArray())));
        Document keep = new Document("revision", when("$" + NEWS, "$" + NEXT, "$revision"))
                .append("changed", when("$" + NEWS, NOW, "$changed"));
        words.forEach(word -> keep.append(
                PersonMapping.path(word),
                when(call("$and", not(HEARD), differs(word)), said(word), "$" + PersonMapping.path(word))));
        key.ifPresent(given -> keep.append(REQUESTS, when("$" + HEARD, "$" + REQUESTS, remembered(given))));
        return List.of(set(ask), set(compare), set(keep), unset(HEARD, NEWS, NEXT));
    }

    private static Document not(String field) {
        return call("$not", "$" + field);
    }

    private static Document heard(RequestKey key) {
        return call("$in", key.digest(), orElse("$" + REQUESTS + ".key", List.of()));
    }

    private static Document differs(Word word) {
        return call("$ne", "$" + PersonMapping.path(word) + ".value", word.value());
    }

    private static Document said(Word word) {
        return new Document("value", literal(word.value()))
                .append("second", literal(word.second()))
                .append("revision", "$" + NEXT);
    }

    /** The requests that are young enough, the given one last. */
    private static Document remembered(RequestKey key) {
        Document young = new Document("input", orElse("$" + REQUESTS, List.of()))
                .append("as", "request")
                .append("cond", call("$gt", "$$request.at", call("$subtract", NOW, RequestKey.REMEMBERED.toMillis())));
        Document given = new Document("key", key.digest())
                .append("content", literal(key.content()))
                .append("at", NOW);
        Document all = call("$concatArrays", new Document("$filter", young), List.of(given));
        return call("$slice", all, -RequestKey.MOST);
    }
}
