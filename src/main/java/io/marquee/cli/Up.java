package io.marquee.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "up", mixinStandardHelpOptions = true)
final class Up implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
