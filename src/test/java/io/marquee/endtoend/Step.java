package io.marquee.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A piece of a training run, from the line that it says before to its own.
 *
 * @param after what a run says on standard error when this piece begins
 * @param millis how long it took in an undisturbed run
 */
record Step(Pattern after, long millis) {
    private static final Pattern DONE = Pattern.compile("(?m)^([\\w-]+): done in ([0-9.]+) s");
    private static final long JAVA_STARTS_MILLIS = 500;

    /** The pieces of a run that had all to do, by what it said. */
    static List<Step> of(String said) {
        List<Step> steps = new ArrayList<>();
        Pattern after = Pattern.compile("");
        long more = JAVA_STARTS_MILLIS;
        for (MatchResult line : DONE.matcher(said).results().toList()) {
            steps.add(new Step(after, more + (long) (1000 * Double.parseDouble(line.group(2)))));
            after = Pattern.compile("(?m)^" + line.group(1) + ": ");
            more = 0;
        }
        return steps;
    }
}
