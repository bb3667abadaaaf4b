package io.marquee.models.neighbours;

/**
 * One that is similar to another.
 *
 * @param position of a movie, or of a user
 * @param similarity above 0; 1 for two that always agree, as far as many ratings can tell
 */
public record Neighbour(int position, double similarity) {}
