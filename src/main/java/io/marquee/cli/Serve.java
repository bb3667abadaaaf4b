package io.marquee.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "serve", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
