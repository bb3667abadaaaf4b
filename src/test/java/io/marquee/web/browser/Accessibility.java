package io.marquee.web.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rules of <a href="https://github.com/dequelabs/axe-core">axe-core</a>: those of WCAG 2.0 to 2.2, levels A and AA, and its
 * best practices.
 */
public final class Accessibility {
    private static final String RULES = read("/axe.min.js");
    private static final String RUN = """
            return axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations']
            }).then(result => result.violations.flatMap(({ id, help, nodes }) =>
              nodes.map(({ html, failureSummary }) => `${id}: ${help}\\n    ${html}\\n    ${failureSummary}`)));
            """;

    private Accessibility() {}

    /** What breaks a rule in the page as it is now: the rule, the element and what to do. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Browser browser) {
        if (Boolean.TRUE.equals(browser.script("return typeof axe === 'undefined'"))) {
            browser.script(RULES + "\n;return null;");
        }
        return (List<String>) browser.script(RUN);
    }

    private static String read(String resource) {
        try (InputStream in = Accessibility.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
