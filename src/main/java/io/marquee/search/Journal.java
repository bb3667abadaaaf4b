package io.marquee.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The finished trials of a search, each a line of JSON in a file that outlives the process. A line that was cut short when the
 * process died is dropped.
 */
final class Journal {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<Trial.Key, Trial> trials = new LinkedHashMap<>();

    private Journal(Path file) {
        this.file = file;
    }

    /** Opens the journal, or begins it. */
    static Journal open(Path file) throws IOException {
        Journal journal = new Journal(file);
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.exists(file)) {
            journal.read();
        }
        return journal;
    }

    private void read() throws IOException {
        String text = Files.readString(file);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        for (String line : whole.lines().toList()) {
            Trial trial = trial(line);
            trials.put(trial.key(), trial);
        }
        if (whole.length() < text.length()) {
            Files.writeString(file, whole);
        }
    }

    private Trial trial(String line) throws IOException {
        try {
            return JSON.readValue(line, Trial.class);
        } catch (JsonProcessingException damaged) {
            throw new IOException(
                    file + ": not a trial: " + line + "; delete the file to start the search anew", damaged);
        }
    }

    /** A trial that is finished. */
    Optional<Trial> of(Trial.Key key) {
        return Optional.ofNullable(trials.get(key));
    }

    /** Takes a finished trial down. */
    void add(Trial trial) throws IOException {
        trials.put(trial.key(), trial);
        Files.writeString(
                file,
                JSON.writeValueAsString(trial) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.SYNC);
    }

    /** All finished trials, in the order they were finished in. */
    List<Trial> all() {
        return List.copyOf(trials.values());
    }
}
