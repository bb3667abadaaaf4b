package io.marquee.pipeline;

import io.marquee.binary.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A step of the pipeline, made once for a run. Its output is kept in a folder named after its {@link #key}, which hashes
 * the program, the stage's settings and the keys of the stages it reads from. As long as that folder is there, the stage
 * is up to date: it does not run, and its output is read only when another stage asks for it. Output that cannot be read is
 * made again.
 *
 * @param <O> what the stage puts out
 */
public abstract class Stage<O> {
    private static final int KEY_DIGITS = 16;

    private final Workshop workshop;
    private final String name;
    private final String key;
    private final List<Stage<?>> inputs;
    private final Step step;
    private Optional<O> output = Optional.empty();
    private boolean told;

    /**
     * A stage that reads from others.
     *
     * @param settings all that its output hangs on besides its inputs, as text
     * @param inputs the stages whose output it reads
     */
    protected Stage(Workshop workshop, String name, String settings, List<Stage<?>> inputs) {
        this.workshop = workshop;
        this.name = name;
        this.inputs = inputs;
        StringBuilder recipe = new StringBuilder(workshop.program())
                .append('\n')
                .append(name)
                .append('\n')
                .append(settings);
        inputs.forEach(input -> recipe.append('\n').append(input.key()));
        this.key = Sha256.hex(recipe.toString()).substring(0, KEY_DIGITS);
        this.step = new Step(name, key, inputs.stream().map(Stage::name).toList());
    }

    /**
     * Does the work.
     *
     * @param folder may be written to at once by work whose output is a file; it becomes {@link #folder()} in the end
     */
    protected abstract O run(Workshop workshop, Path folder) throws IOException;

    /** Writes an output to the folder. */
    protected abstract void write(O result, Path folder) throws IOException;

    /** Reads what {@link #write} wrote. */
    protected abstract O read(Path folder) throws IOException;

    /** The stage's name, one word. */
    public final String name() {
        return name;
    }

    /** Tells this output from that of other inputs, settings or programs. */
    public final String key() {
        return key;
    }

    /** Where the output is kept. */
    public final Path folder() {
        return workshop.stages().resolve(name + "-" + key);
    }

    /** Whether the output is there. */
    public final boolean upToDate() {
        return Files.isDirectory(folder());
    }

    /** The stages whose output it reads. */
    final List<Stage<?>> inputs() {
        return inputs;
    }

    /** How it stands, which before a run is whether its output is there. */
    final Step step() {
        if (upToDate()) {
            step.upToDate(StageNote.read(folder()));
        }
        return step;
    }

    /** The output: of this run, as kept from an earlier one, or made now. */
    public final synchronized O output() {
        if (output.isEmpty()) {
            output = Optional.of(upToDate() ? recall() : make());
        }
        return output.get();
    }

    /** Makes the output unless it is there. */
    public final void ensure() {
        if (!upToDate()) {
            output();
        } else if (output.isEmpty() && !told) {
            workshop.log().accept(name + ": up to date");
            told = true;
        }
    }

    private O recall() {
        try {
            return read(folder());
        } catch (IOException | RuntimeException e) {
            workshop.log().accept(name + ": what is kept in " + folder() + " is damaged; making it again");
            return make();
        }
    }

    private O make() {
        inputs.forEach(Stage::ensure);
        try {
            return step.during(this::produce);
        } catch (IOException e) {
            throw new UncheckedIOException("stage " + name + " failed: " + e.getMessage(), e);
        }
    }

    private O produce() throws IOException {
        long start = System.nanoTime();
        Path unfinished = Folders.unfinished(workshop.stages(), name);
        O made = run(workshop, unfinished);
        write(made, unfinished);
        Folders.forget(workshop.stages(), name + "-", KEY_DIGITS);
        Files.move(unfinished, folder());
        String remark = remark(made);
        step.done(remark).write(folder());
        workshop.done(name, start, remark);
        return made;
    }

    /** What a person may like to know of the output, to end the stage's line with; nothing by default. */
    protected String remark(O made) {
        return "";
    }
}
