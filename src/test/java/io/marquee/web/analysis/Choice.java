package io.marquee.web.analysis;

import io.marquee.web.browser.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What a person takes from a list of choices. */
final class Choice {
    private Choice() {}

    static void of(Browser browser, String css, String text) {
        browser.find(css).findElements(By.tagName("option")).stream()
                .filter(option -> option.getText().equals(text))
                .findFirst()
                .ifPresentOrElse(WebElement::click, () -> {
                    throw new AssertionError(css + " has no choice " + text);
                });
    }
}
