package io.marquee.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What a command line may say beyond the types of its options. */
final class Usage {
    private Usage() {}

    /**
     * A value made of what an option says.
     *
     * @throws ParameterException when the value is refused with an {@link IllegalArgumentException}
     */
    static <T> T check(CommandSpec command, String option, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            throw wrong(command, option, refused.getMessage());
        }
    }

    /** Says that an option is at fault. */
    static ParameterException wrong(CommandSpec command, String option, String why) {
        return new ParameterException(command.commandLine(), option + ": " + why);
    }
}
