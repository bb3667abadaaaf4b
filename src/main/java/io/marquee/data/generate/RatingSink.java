package io.marquee.data.generate;

import java.io.IOException;

/** Takes the ratings of a synthetic set, by ascending user and movie. */
@FunctionalInterface
interface RatingSink {
    void accept(int userId, int movieId, int halfStars, long second) throws IOException;
}
