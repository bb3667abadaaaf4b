package io.marquee.recommend;

/**
 * A model that answers.
 *
 * @param name as requests name it
 * @param predicts what its numbers mean
 */
public record ServedModel(String name, Opinion.Meaning predicts) {}
