/** The one immutable file that serving needs, and the record of how it came to be. */
package io.marquee.bundle;
