/**
 * Journeys through the page, in a real browser. A new one is a class whose name ends in {@code IT}:
 *
 * <pre>{@code
 * @ExtendWith(InBrowser.class)
 * class BrowseIT {
 *     @ParameterizedTest
 *     @EnumSource
 *     void findsAMovieByItsTitle(Screen screen, Browser browser) {
 *         browser.on(screen).open("#/browse").type("input[type=search]", "toy");
 *         browser.awaitText("main", "Toy Story");
 *         assertThat(Accessibility.violations(browser)).isEmpty();
 *     }
 * }
 * }</pre>
 *
 * Every test starts as someone who was never there. At its end the console must be silent and nobody but the server may have
 * been asked; where the browser itself complains, as it does about a 404, the test says so first by
 * {@link io.marquee.web.browser.Console#expect}. {@link io.marquee.web.browser.Site#api} tells what a view should show;
 * {@link io.marquee.web.browser.ChartData} what a chart shows. A test that fails leaves a picture in {@code target/screenshots}.
 */
package io.marquee.web;
