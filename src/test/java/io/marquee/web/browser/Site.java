package io.marquee.web.browser;

import io.marquee.api.SampleApi;
import java.net.URI;

/** The server that all browser tests share, with a published version. Tests that change it do so as people of their own. */
public final class Site {
    private static final SampleApi API = SampleApi.published();

    private Site() {}

    /** The server, to be asked for what a view should show. */
    public static SampleApi api() {
        return API;
    }

    static URI address() {
        return API.server().address();
    }
}
