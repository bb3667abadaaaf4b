package io.marquee.web.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.marquee.web.browser.Browser;
import java.net.URLDecoder;

/**
 * What a button has the browser save.
 *
 * @param name of the file
 * @param text in it
 */
record SavedFile(String name, String text) {
    private static final String CATCH = """
            globalThis.caught = {};
            URL.createObjectURL = blob => {
              blob.text().then(text => { caught.text = encodeURIComponent(text); });
              return 'blob:caught';
            };
            HTMLAnchorElement.prototype.click = function () { caught.name = this.download; };
            """;

    /** Presses a button and takes what it saves. */
    static SavedFile by(Browser browser, String button) {
        browser.script(CATCH);
        browser.clickNamed(button);
        browser.await("saves a file", () ->
                (Boolean) browser.script("return caught.name !== undefined && caught.text !== undefined"));
        String text = (String) browser.script("return caught.text");
        return new SavedFile((String) browser.script("return caught.name"), URLDecoder.decode(text, UTF_8));
    }
}
