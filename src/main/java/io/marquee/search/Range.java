package io.marquee.search;

import java.util.random.RandomGenerator;

/** The values that a search may give a key of the plan. */
interface Range {
    /** A value drawn at random, as TOML writes it. */
    String draw(RandomGenerator random);
}
