/**
 * What a model sees of a (user, movie, moment): {@link io.marquee.features.Statistics} of the training ratings,
 * {@link io.marquee.features.Evidence} that leaves a training row's own rating out of them, and
 * {@link io.marquee.features.Feature}s, which are plain functions of that evidence. The same functions serve training and
 * live requests. This package is light enough for serving; {@code extract} (Tablesaw) is for training and analysts.
 */
package io.marquee.features;
