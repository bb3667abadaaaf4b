package io.marquee.api;

import io.marquee.api.http.Endpoint;
import io.marquee.api.page.Pictures;
import java.util.List;

/** The list of routes, for tests that compare it with the documents. */
public final class SampleRoutes {
    private SampleRoutes() {}

    /** All routes that are to be described; they are not asked, so they need no store. */
    public static List<Endpoint> documented() {
        return Routes.documented(null, Pictures.NONE);
    }
}
