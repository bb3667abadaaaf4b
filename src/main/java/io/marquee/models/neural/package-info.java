/**
 * A small neural network over who the user is, what the movie is, and what the features say of both: plain Java, for training
 * and for answers.
 */
package io.marquee.models.neural;
