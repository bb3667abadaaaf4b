/** Models measured side by side on held-out ratings: lists, figures with their intervals, the leaderboard. */
package io.marquee.evaluation;
