package io.marquee.cli;

import io.marquee.api.ApiServer;
import io.marquee.api.ApiSettings;
import io.marquee.api.live.Live;
import io.marquee.store.Store;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description =
                "Does the whole job: gets the data, runs the pipeline as far as it is not up to date, and serves.")
final class Up implements Callable<Integer> {
    @Mixin
    private DataOptions data;

    @Mixin
    private PlanOption plan;

    @Mixin
    private OutOptions out;

    @Mixin
    private Listen listen;

    @Override
    public Integer call() throws IOException, InterruptedException {
        ApiSettings settings = listen.settings();
        ApiServer.requireFree(settings);
        Store store = out.store();
        Train.publish(data, plan, store, out.workshop());
        Serve.serve(store, Live.unopened(store), settings);
        return 0;
    }
}
