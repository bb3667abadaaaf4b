package io.marquee.store.mongo;

import io.marquee.data.MovieId;
import io.marquee.people.Topic;
import io.marquee.people.Word;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * A person's one document:
 *
 * <pre>
 * {_id: 7, revision: 12, changed: date, joined: true, join: {key, content}, forgotten: true, erasing: true,
 *  words: {"318": {RATING: {value, second, revision}, WATCH_LIST: …}, …}, requests: [{key, content, at}, …]}
 * </pre>
 */
final class PersonMapping {
    static final String WORDS = "words";

    private PersonMapping() {}

    /** Where a word has its place in the document. */
    static String path(Word word) {
        return WORDS + "." + word.movieId() + "." + word.topic();
    }

    /** The word that has the same place as another. */
    static Word word(Document person, Word other) {
        return word(
                person.getInteger("_id"),
                other.movieId(),
                other.topic(),
                person.getEmbedded(
                        List.of(WORDS, other.movieId().toString(), other.topic().name()), Document.class));
    }

    /** All words of a person. */
    static List<Word> words(Document person) {
        int userId = person.getInteger("_id");
        List<Word> words = new ArrayList<>();
        person.get(WORDS, new Document()).forEach((movie, topics) -> {
            MovieId movieId = new MovieId(Integer.parseInt(movie));
            ((Document) topics)
                    .forEach((topic, said) -> words.add(word(userId, movieId, Topic.valueOf(topic), (Document) said)));
        });
        return words;
    }

    private static Word word(int userId, MovieId movieId, Topic topic, Document said) {
        return new Word(
                userId, movieId, topic, said.getInteger("value"), said.getLong("second"), said.getLong("revision"));
    }
}
