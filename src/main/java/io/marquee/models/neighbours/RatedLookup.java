package io.marquee.models.neighbours;

/** Looks up each rating as it is asked for: nothing to prepare. */
record RatedLookup(Profile profile, Recency recency, long moment) implements Rated {
    @Override
    public int place(int movie) {
        return profile.place(movie);
    }

    @Override
    public double residual(int place) {
        return profile.residual(place);
    }

    @Override
    public double weight(int place) {
        return recency.of(moment - profile.second(place));
    }
}
