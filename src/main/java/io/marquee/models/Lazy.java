package io.marquee.models;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, once. Safe from any thread. */
public final class Lazy<T> implements Supplier<T> {
    private volatile T value;
    private Supplier<T> maker;

    /**
     * Made later.
     *
     * @param maker makes the value, never null; let go of afterwards
     */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        return made == null ? make() : made;
    }

    private synchronized T make() {
        if (value == null) {
            value = maker.get();
            maker = () -> value;
        }
        return value;
    }
}
