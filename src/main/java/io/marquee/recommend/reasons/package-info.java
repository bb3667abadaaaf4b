/**
 * Why a score is what it is. Every reason is a measurement: what is told of is taken away, and the score made anew by the model
 * that gave it.
 */
package io.marquee.recommend.reasons;
