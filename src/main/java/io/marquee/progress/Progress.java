package io.marquee.progress;

/** Where long work tells how far it has come. The terminal draws a bar from it, a log gets plain lines. */
@FunctionalInterface
public interface Progress {
    /** Swallows everything: for work whose caller does not want to hear. */
    Progress SILENT = (label, total) -> Task.SILENT;

    /**
     * Starts a piece of work.
     *
     * @param label what is being done, as a person would say it: "reading ratings"
     * @param total the expected number of steps, or -1 when it cannot be known
     */
    Task start(String label, long total);

    /** One piece of work under way; closing it says that it is done. */
    interface Task extends AutoCloseable {
        /** Swallows everything. */
        Task SILENT = steps -> {};

        /** Says that so many more steps are done. Safe from any thread. */
        void advance(long steps);

        @Override
        default void close() {}
    }
}
