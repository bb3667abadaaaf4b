/** Mixed load at a constant rate, with new versions published meanwhile. */
package io.marquee.benchmark.load;
