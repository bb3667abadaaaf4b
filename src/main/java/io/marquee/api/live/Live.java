package io.marquee.api.live;

import io.marquee.bundle.BundleException;
import io.marquee.bundle.BundleFile;
import io.marquee.store.Edition;
import io.marquee.store.Store;
import io.marquee.store.StoreException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** The version that answers at present. Safe from any thread; the store stays the caller's, who closes it last. */
public final class Live {
    private final Store store;
    private final boolean following;
    private final Gate gate = new Gate();
    private final Register register;
    private final AtomicReference<Optional<Serving>> serving = new AtomicReference<>(Optional.empty());

    private Live(Store store, boolean following) {
        this.store = store;
        this.following = following;
        this.register = new Register(store.people(), gate);
    }

    /**
     * Answers from the store's current version, and from a newer one after {@link #refresh}. Nothing answers as long as
     * nothing is published.
     *
     * @throws IOException when the bundle in the store cannot be used
     * @throws StoreException when the store does not answer
     */
    public static Live open(Store store) throws IOException {
        Live live = unopened(store);
        live.refresh();
        return live;
    }

    /** The same, without a look at the store before the first {@link #refresh}. */
    public static Live unopened(Store store) {
        return new Live(store, true);
    }

    /**
     * Answers from one bundle for good, and from the documents of the same version in the store.
     *
     * @throws BundleException when the store does not hold that version
     * @throws StoreException when the store does not answer
     */
    public static Live open(Store store, BundleFile file) throws BundleException {
        String version = file.run().version();
        Edition edition = store.edition(version)
                .orElseThrow(() -> new BundleException("the bundle is version " + version + ", which " + store
                        + " does not hold; publish it there by training again, or serve without a bundle file to get the"
                        + " store's current version"));
        Live live = new Live(store, false);
        live.register.hear();
        live.serving.set(Optional.of(Serving.of(file, edition, live.gate)));
        return live;
    }

    /** What a request is to answer from; empty when no version is published yet. */
    public Optional<Serving> serving() {
        return serving.get();
    }

    /** Where what people say is taken down. */
    public Register register() {
        return register;
    }

    /**
     * Hears what people said elsewhere, and loads the store's current version beside the one that answers, and lets it take
     * over when it is whole. Whatever goes wrong, the old one answers on. Who comes while another loads waits for that.
     *
     * @return the version that took over; empty when the store has nothing newer
     * @throws IOException when the bundle in the store cannot be used
     * @throws StoreException when the store does not answer
     */
    public synchronized Optional<Serving> refresh() throws IOException {
        register.hear();
        gate.open();
        Optional<Edition> newer = following ? store.current().filter(edition -> !answers(edition)) : Optional.empty();
        if (newer.isEmpty()) {
            return Optional.empty();
        }
        Optional<Serving> loaded = Optional.of(
                serving().isPresent() ? Serving.loadBesides(newer.get(), gate) : Serving.load(newer.get(), gate));
        serving.set(loaded);
        return loaded;
    }

    private boolean answers(Edition edition) {
        return serving().filter(now -> now.version().equals(edition.version())).isPresent();
    }

    /**
     * Asks the store for what no version holds.
     *
     * @throws StoreException when it does not answer, or did not a moment ago
     */
    public <T> T ask(Function<Store, T> question) {
        return gate.pass(() -> question.apply(store));
    }

    /** Returns when the store answers, and throws {@link StoreException} when it does not, or did not a moment ago. */
    public void pingStore() {
        gate.pass(() -> {
            store.ping();
            return true;
        });
    }
}
