package io.marquee.data.split;

import java.nio.file.Path;

/** Reads protocols from their written form, {@code name:argument}. */
final class ProtocolParser {
    private static final String KNOWN = "random:0.1 (share to test on), kfold:5 (folds), leave-last:1 (ratings of each"
            + " user), time:0.1 (newest share), files:TRAIN,TEST";

    private ProtocolParser() {}

    static Protocol parse(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        String argument = colon < 0 ? "" : text.substring(colon + 1);
        try {
            return switch (name) {
                case "random" -> new RandomShare(Double.parseDouble(argument));
                case "kfold" -> new KFold(Integer.parseInt(argument));
                case "leave-last" -> new LeaveLast(Integer.parseInt(argument));
                case "time" -> new TimeCut(Double.parseDouble(argument));
                case "files" -> files(argument);
                default -> throw new IllegalArgumentException("there is no such protocol");
            };
        } catch (NumberFormatException notANumber) {
            throw refused(text, "\"" + argument + "\" is not a number", notANumber);
        } catch (IllegalArgumentException fault) {
            throw refused(text, fault.getMessage(), fault);
        }
    }

    private static GivenFiles files(String argument) {
        String[] files = argument.split(",", -1);
        if (files.length != 2 || files[0].isBlank() || files[1].isBlank()) {
            throw new IllegalArgumentException("two files with a comma between them are expected");
        }
        return new GivenFiles(Path.of(files[0]), Path.of(files[1]));
    }

    private static IllegalArgumentException refused(String text, String why, IllegalArgumentException cause) {
        return new IllegalArgumentException("Protocol \"" + text + "\": " + why + ". Known are " + KNOWN + ".", cause);
    }
}
