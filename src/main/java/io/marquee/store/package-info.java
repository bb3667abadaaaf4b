/** Where published versions live: one port, two adapters, the same answers. */
package io.marquee.store;
