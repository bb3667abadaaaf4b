package io.marquee.models;

/**
 * Where a rating lies with a known probability.
 *
 * @param share the probability, from 0 to 1: 0.8 for an interval that covers four ratings in five
 * @param low its lower end, in stars
 * @param high its upper end, in stars
 */
public record Interval(double share, double low, double high) {}
