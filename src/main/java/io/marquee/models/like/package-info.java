/** The probability that a user likes a movie: logistic regression over factors, traits and moods, calibrated. */
package io.marquee.models.like;
