/** The version that answers at present, and how a newer one takes its place. */
package io.marquee.api.live;
