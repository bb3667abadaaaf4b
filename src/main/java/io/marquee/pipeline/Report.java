package io.marquee.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What a run leaves for people to read: tables, pictures, models in other programs' forms.
 *
 * @param folder where it goes
 * @param log gets a line for a picture that could not be drawn
 */
record Report(Path folder, Consumer<String> log) {
    /** The part of the report that tells of one model: a folder of its own. */
    Report of(String model) {
        return new Report(folder.resolve(model), log);
    }

    void text(String name, String content) throws IOException {
        bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), content);
    }

    /** Draws a picture; one that cannot be drawn, as on a machine without fonts, is no reason to stop. */
    void picture(String name, Drawing drawing) {
        try {
            Files.createDirectories(folder);
            drawing.write(folder.resolve(name));
        } catch (IOException e) {
            log.accept("no " + name + ": " + e.getMessage());
        }
    }

    interface Drawing {
        void write(Path file) throws IOException;
    }
}
