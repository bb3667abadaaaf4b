package io.marquee.models.neighbours;

/**
 * What neighbours say of a movie.
 *
 * @param residual how far they are, on weighted average, above what the biases explain, in stars; 0 when there are none
 * @param support the sum of their similarities
 * @param neighbours how many have a say
 * @param nearest the similarity of the nearest; 0 when there are none
 */
record Opinion(double residual, double support, int neighbours, double nearest) {
    static final Opinion NONE = new Opinion(0, 0, 0, 0);
}
