/** Fast reading and writing of primitives and arrays: the alphabet of every file that Marquee keeps. */
package io.marquee.binary;
