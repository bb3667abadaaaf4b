package io.marquee.store.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a stage of a run stands.
 *
 * @param name of the stage: {@code clusters}
 * @param key tells what the stage makes from what it would make of other inputs, settings or programs
 * @param started when it began to work; for one that is up to date, when it did so in the run that made its output; empty
 *     where that is not known
 * @param seconds how long it worked
 * @param inputs the stages that it reads from
 * @param remark what came of it, in a few words; empty where there is nothing to say
 * @param error why it failed
 */
public record StageEntry(
        String name,
        String key,
        State state,
        Optional<Instant> started,
        OptionalDouble seconds,
        List<String> inputs,
        String remark,
        Optional<String> error) {
    /** How far a stage is. */
    public enum State {
        /** It has not been its turn yet. */
        WAITING,
        /** It is at work. */
        RUNNING,
        /** It did its work in this run. */
        DONE,
        /** There was nothing to do: its output is there from an earlier run, or nobody needs it. */
        UP_TO_DATE,
        /** It failed, and the run with it. */
        FAILED
    }

    /** Keeps the list from change. */
    public StageEntry {
        inputs = List.copyOf(inputs);
    }

    /** A stage that nothing is known of yet. */
    public static StageEntry waiting(String name, String key, List<String> inputs) {
        return new StageEntry(
                name, key, State.WAITING, Optional.empty(), OptionalDouble.empty(), inputs, "", Optional.empty());
    }

    /** The same stage, at work. */
    public StageEntry running(Instant now) {
        return new StageEntry(
                name, key, State.RUNNING, Optional.of(now), OptionalDouble.empty(), inputs, "", Optional.empty());
    }

    /** The same stage after its work, or as it was after that of an earlier run. */
    public StageEntry ended(State how, Optional<Instant> began, OptionalDouble worked, String came) {
        return new StageEntry(name, key, how, began, worked, inputs, came, Optional.empty());
    }

    /** The same stage after it failed. */
    public StageEntry failed(String why) {
        return new StageEntry(name, key, State.FAILED, started, seconds, inputs, "", Optional.of(why));
    }
}
