package io.marquee.recommend.map;

/**
 * A place on a map.
 *
 * @param x along its first axis
 * @param y along its second axis
 */
public record Spot(double x, double y) {}
