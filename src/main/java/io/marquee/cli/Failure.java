package io.marquee.cli;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a person why a command failed, in one line; the whole story with {@code -Dmarquee.debug=true}. */
final class Failure implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        if (Boolean.getBoolean("marquee.debug")) {
            fault.printStackTrace(line.getErr());
        }
        line.getErr().println("marquee " + line.getCommandName() + ": " + reason(fault));
        return line.getCommandSpec().exitCodeOnExecutionException();
    }

    private static String reason(Throwable fault) {
        if (fault instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file";
        }
        if (fault instanceof UncheckedIOException && fault.getCause() != null) {
            return reason(fault.getCause());
        }
        return fault.getMessage() == null ? fault.toString() : fault.getMessage();
    }
}
