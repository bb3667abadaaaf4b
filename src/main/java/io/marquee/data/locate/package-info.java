/** Finds the ratings set that a name or path means: on this machine, or else at its publisher. */
package io.marquee.data.locate;
