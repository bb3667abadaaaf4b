package io.marquee.api;

/** Gives tests in which people come and go a server of their own, the same for all of these tests. */
public final class VisitedApi extends SharedApi {}
