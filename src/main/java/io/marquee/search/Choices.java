package io.marquee.search;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A few values, each with the same chance.
 *
 * @param values at least one, as TOML writes them
 */
record Choices(List<String> values) implements Range {
    Choices {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("choices = []: at least one expected");
        }
    }

    @Override
    public String draw(RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
