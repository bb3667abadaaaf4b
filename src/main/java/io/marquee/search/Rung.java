package io.marquee.search;

/**
 * How thoroughly the candidates of one round are tried.
 *
 * @param users the share of the users whose ratings take part, above 0 and at most 1
 * @param splits on how many validation splits, at least 1
 */
record Rung(double users, int splits) {
    Rung {
        if (!(users > 0 && users <= 1) || splits < 1) {
            throw new IllegalArgumentException("users = " + users + ", splits = " + splits
                    + ": a share above 0 and at most 1, and at least one split expected");
        }
    }
}
