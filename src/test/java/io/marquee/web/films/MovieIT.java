package io.marquee.web.films;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.web.browser.Accessibility;
import io.marquee.web.browser.Browser;
import io.marquee.web.browser.Digits;
import io.marquee.web.browser.InBrowser;
import io.marquee.web.browser.Screen;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InBrowser.class)
class MovieIT {
    private static final int USER = 7;
    private static final List<String> PARTS =
            List.of("/ratings/raising", "/ratings/lowering", "/features/raising", "/features/lowering");

    /** The reasons do not come before {@code window.reasons} is told. */
    private static final String REASONS_ON_CALL = """
            const fetched = window.fetch;
            const refusal = () => new Response(JSON.stringify({ title: 'Too slow', detail: 'It took too long.' }),
              { status: 503, headers: { 'Content-Type': 'application/problem+json' } });
            window.reasons = {};
            window.fetch = (where, options) => (String(where).endsWith('/why')
              ? new Promise(answer => {
                window.reasons.come = () => answer(fetched(where, options));
                window.reasons.fail = () => answer(refusal());
              })
              : fetched(where, options));
            """;

    @ParameterizedTest
    @EnumSource
    void showsWhatEveryoneGaveIt(Screen screen, Browser browser) {
        browser.on(screen).open("#/movie/1");
        JsonNode facts = Shown.answer("/movie/1/metadata");
        assertThat(browser.text("h1")).isEqualTo("Harvey, Łucja and Stella");
        assertThat(browser.title()).startsWith("Harvey, Łucja and Stella");
        assertThat(browser.texts(".movie-head .chip")).isEqualTo(texts(facts.path("genres"), ""));
        JsonNode ratings = Shown.answer("/movie/1/ratings");
        assertThat(browser.text(".movie-mean"))
                .contains(Digits.fixed(ratings.path("mean").asDouble(), 2))
                .contains("mean of " + ratings.path("ratings").asInt() + " ratings");
        browser.click("[data-section=ratings] summary");
        assertThat(browser.texts(".distribution tbody td:nth-child(2)"))
                .hasSize(10)
                .isEqualTo(texts(ratings.path("distribution"), "/ratings"));
    }

    @ParameterizedTest
    @EnumSource
    void predictsForTheViewerAsTheApiDoes(Screen screen, Browser browser) {
        browser.on(screen).as(USER).open("#/movie/" + unrated());
        JsonNode answer = Shown.answer("/user/" + USER + "/prediction/" + unrated());
        assertThat(browser.text(".forecast-stars"))
                .isEqualTo(Digits.fixed(answer.path("predictedRating").asDouble(), 1));
        assertThat(browser.text("[data-section=forecast]"))
                .contains(answer.path("model").asText())
                .contains("between %s and %s stars"
                        .formatted(
                                Digits.fixed(answer.at("/interval/lower").doubleValue(), 1),
                                Digits.fixed(answer.at("/interval/upper").doubleValue(), 1)));
        browser.click("[data-section=forecast] summary");
        assertThat(browser.texts(".models tbody th")).isEqualTo(texts(answer.path("models"), "/model"));
        assertThat(browser.texts(".models tbody td:nth-child(2)"))
                .extracting(Double::valueOf)
                .isEqualTo(answer.path("models").findValues("value").stream()
                        .map(JsonNode::asDouble)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheReasonsOfTheApiAsBars(Screen screen, Browser browser) {
        browser.on(screen).as(USER).open("#/movie/" + unrated());
        JsonNode why = Shown.answer("/user/" + USER + "/recommendation/" + unrated() + "/why");
        List<String> sentences = PARTS.stream()
                .flatMap(part -> texts(why.at(part), "/text").stream())
                .toList();
        assertThat(sentences).isNotEmpty();
        assertThat(browser.texts(".reason-text")).isEqualTo(sentences);
        assertThat(browser.text("[data-section=reasons]"))
                .contains(why.at("/ratings/text").asText());
        assertThat(browser.texts(".reason-effect"))
                .extracting(text -> new BigDecimal(text.split("\\s")[0].replace('−', '-')).doubleValue())
                .isEqualTo(effects(why));
        int raising =
                why.at("/ratings/raising").size() + why.at("/features/raising").size();
        assertThat(browser.all(".reasons .raising")).hasSize(raising);
        assertThat(sides(browser, ".raising")).containsOnly("right");
        assertThat(sides(browser, ".lowering")).doesNotContain("right");
    }

    @ParameterizedTest
    @EnumSource
    void waitsForTheReasonsAloneAndShowsTheRest(Screen screen, Browser browser) {
        browser.on(screen).as(USER).first(REASONS_ON_CALL).open("#/browse");
        browser.script("location.hash = '#/movie/" + unrated() + "'");
        browser.awaitText("[data-section=forecast]", "of 5 stars").awaitText("[data-section=reasons]", "Measuring");
        assertThat(browser.text("h1")).isNotBlank();
        assertThat(browser.all("[data-section=ratings] .histogram")).hasSize(1);
        assertThat(Shown.films(browser, "[data-shelf=similar]")).isNotEmpty();
        assertThat(browser.all(".section-body[aria-busy]")).hasSize(1);
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.script("window.reasons.come()");
        browser.awaitText("[data-section=reasons]", "What makes the").settled();
        assertThat(browser.text("[data-section=reasons]")).doesNotContain("Measuring");
    }

    @ParameterizedTest
    @EnumSource
    void saysThatTheReasonsFailAndAsksForThemAgain(Screen screen, Browser browser) {
        browser.on(screen).as(USER).first(REASONS_ON_CALL).open("#/browse");
        browser.script("location.hash = '#/movie/" + unrated() + "'");
        browser.awaitText("[data-section=reasons]", "Measuring").script("window.reasons.fail()");
        browser.awaitText("[data-section=reasons] [role=alert]", "took too long")
                .settled();
        assertThat(browser.text(".forecast-stars")).isNotBlank();
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.clickNamed("Try again").awaitText("[data-section=reasons]", "Measuring");
        assertThat(browser.focused().getText()).isEqualTo("Why");
        browser.script("window.reasons.come()");
        browser.awaitText("[data-section=reasons]", "What makes the");
    }

    @ParameterizedTest
    @EnumSource
    void leadsOnToSimilarFilms(Screen screen, Browser browser) {
        browser.on(screen).open("#/movie/1");
        List<Integer> similar = Shown.asked("/movie/1/similar?top=18", "movies");
        Shown.awaitFilms(browser, "[data-shelf=similar]", similar);
        browser.click("[data-movie='" + similar.get(0) + "'] a");
        browser.await("the similar film", () -> browser.route().equals("#/movie/" + similar.get(0)));
        assertThat(browser.settled().script("return scrollY")).isEqualTo(0L);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhenThereIsNoSuchFilm(Screen screen, Browser browser) {
        browser.console().expect("404");
        browser.on(screen).open("#/movie/2147483647").awaitText("h1", "No such film");
        browser.clickNamed("Browse all films").awaitText("h1", "Browse");
    }

    @ParameterizedTest
    @EnumSource
    void asksWhoIsWatching(Screen screen, Browser browser) {
        browser.on(screen).open("#/movie/1").click(".deeds button").awaitText("dialog h2", "Who is watching?");
    }

    /** Two digits of each effect, as they are listed. */
    private static List<Double> effects(JsonNode why) {
        return PARTS.stream()
                .flatMap(part -> texts(why.at(part), "/effect").stream())
                .map(effect -> new BigDecimal(effect).round(new MathContext(2)).doubleValue())
                .toList();
    }

    /** A film that the user has not rated, so that something is predicted. */
    private static int unrated() {
        return Shown.asked("/user/" + USER + "/recommendation?top=1", "predictions")
                .get(0);
    }

    private static List<String> texts(JsonNode items, String pointer) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.at(pointer).asText())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> sides(Browser browser, String reasons) {
        return (List<String>) browser.script("""
                return [...document.querySelectorAll(arguments[0] + ' .reason-bar')].map(bar => {
                  const { left, right } = getComputedStyle(bar, '::before');
                  return parseFloat(left) > parseFloat(right) || parseFloat(left) >= bar.clientWidth / 2 - 1 ? 'right' : 'left';
                });
                """, reasons);
    }
}
