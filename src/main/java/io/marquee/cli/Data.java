package io.marquee.cli;

import io.marquee.data.read.DatasetReport;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "data", mixinStandardHelpOptions = true, description = "Looks into ratings sets.")
final class Data {
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Counts, ranges, and every problem with its file and line. Exit code 1 when there are problems.")
    int verify(@Parameters(paramLabel = "PATH", description = "A folder or zip.") Path path) throws IOException {
        DatasetReport report = DatasetReport.verify(path, Terminal.progress());
        Terminal.print(String.join("\n", report.lines()) + "\n");
        return report.isClean() ? 0 : 1;
    }
}
