/** Stretches of time in a time zone, and which of them a moment falls into. */
package io.marquee.analytics.period;
