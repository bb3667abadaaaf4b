/** How good predicted ratings and lists of movies are: one class for each metric. */
package io.marquee.evaluation.metrics;
