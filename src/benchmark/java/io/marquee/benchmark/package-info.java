/** Benchmarks; {@code src/benchmark/run} lists and runs them. */
package io.marquee.benchmark;
