/**
 * What tests of the page use: a real {@link io.marquee.web.browser.Browser}, the rules of
 * {@link io.marquee.web.browser.Accessibility}, and the {@link io.marquee.web.browser.Site} that they all go to.
 */
package io.marquee.web.browser;
