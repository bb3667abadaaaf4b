package io.marquee.recommend.reasons;

/**
 * Something that a model looks at, and what it does to a score.
 *
 * @param feature what it is, for programs
 * @param text what it is, for people
 * @param effect the score less what it would be if nothing were known of this; above 0 where it raises the score
 */
public record FeatureReason(String feature, String text, double effect) {}
