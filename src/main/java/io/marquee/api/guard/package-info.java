/** What keeps one caller from hurting the others: limits of size, time and number, set on Jetty before any route sees a request. */
package io.marquee.api.guard;
