package io.marquee.api.hostile;

import java.util.random.RandomGenerator;

/** An endless supply of shots; the same seed gives the same ones. */
public final class Shots {
    private static final Mutation[] MUTATIONS = Mutation.values();

    private final WrongCalls calls;
    private final RandomGenerator random;

    /** Made from the contract of the API. */
    public Shots(RandomGenerator random) {
        this.calls = new WrongCalls(Contract.read(), random);
        this.random = random;
    }

    /** The next one: six of ten keep HTTP. */
    public Shot next() {
        int dice = random.nextInt(100);
        if (dice < 10) {
            return Shot.wellFormed(calls.right());
        }
        if (dice < 60) {
            return Shot.wellFormed(calls.wrong());
        }
        byte[] bytes = MUTATIONS[random.nextInt(MUTATIONS.length)].of(calls.right(), random);
        return new Shot(bytes, dice < 95 ? Shot.Manner.HALF_CLOSED : Shot.Manner.ABRUPT, false);
    }

    /** One that keeps the server waiting: it comes slowly, or something is missing at its end. */
    public Shot nextSlow() {
        byte[] bytes = random.nextBoolean() ? calls.right() : calls.wrong();
        if (random.nextBoolean()) {
            return new Shot(bytes, Shot.Manner.DRIPPED, false);
        }
        return new Shot(Mutation.TRUNCATED.of(bytes, random), Shot.Manner.OPEN, false);
    }
}
