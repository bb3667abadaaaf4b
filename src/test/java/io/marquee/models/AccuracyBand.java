package io.marquee.models;

/**
 * Where a model's RMSE on held-out ratings of {@link Fixtures#learnable} must lie. Noise and rounding alone give about 0.50; the
 * bias model, blind to taste, 0.72; the global mean 0.97. A figure below its band is as suspicious as one above.
 */
public record AccuracyBand(double lowest, double highest) {}
