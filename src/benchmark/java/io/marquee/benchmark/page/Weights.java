package io.marquee.benchmark.page;

import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Traffic;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** What each view weighs to someone who was never there. */
final class Weights {
    private static final List<String> ROUTES = List.of(
            "#/",
            "#/start",
            "#/browse",
            "#/movie/1",
            "#/mine",
            "#/user/1",
            "#/groups",
            "#/groups/0",
            "#/similarity",
            "#/activity",
            "#/models",
            "#/runs",
            "#/api");

    private Weights() {}

    static void print(Browser browser, URI server, int user) {
        System.out.println("view                KB  requests");
        for (String route : ROUTES) {
            browser.anew(server).as(user);
            Traffic traffic = browser.network().traffic();
            long bytes = traffic.bytes();
            int requests = traffic.addresses().size();
            browser.open(route);
            traffic = browser.network().traffic();
            System.out.println(String.format(
                    Locale.ROOT,
                    "%-16s %5d %9d",
                    route,
                    (traffic.bytes() - bytes) / 1_000,
                    traffic.addresses().size() - requests));
        }
    }
}
