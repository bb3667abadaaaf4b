/** How every picture that Marquee draws looks, and how it is written. Not for the serving side. */
package io.marquee.charts;
