package io.marquee.recommend;

/**
 * By what a list is ordered.
 *
 * @param model the name of a served model
 * @param rank which of its answers counts
 */
public record Order(String model, Rank rank) {}
