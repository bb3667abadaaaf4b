package io.marquee.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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
        line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + reason(fault));
        return line.getCommandSpec().exitCodeOnExecutionException();
    }

    static String reason(Throwable fault) {
        if (fault instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file";
        }
        if (fault instanceof AccessDeniedException denied) {
            return denied.getFile() + ": access denied; give a file or folder that this user may use";
        }
        if (fault instanceof FileSystemException other && other.getReason() == null) {
            return other.toString();
        }
        if (fault instanceof UncheckedIOException wrapped && addsNothing(wrapped)) {
            return reason(wrapped.getCause());
        }
        return fault.getMessage() == null ? fault.toString() : fault.getMessage();
    }

    /** Whether the message is the cause's, as it is by default. */
    private static boolean addsNothing(UncheckedIOException wrapped) {
        return wrapped.getCause().toString().equals(wrapped.getMessage());
    }
}
