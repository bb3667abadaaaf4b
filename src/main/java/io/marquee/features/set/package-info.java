/** Every feature, one file each, and the set that lists them. */
package io.marquee.features.set;
