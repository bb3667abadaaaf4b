package io.marquee.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.function.Function;

/**
 * The most heap that some work had in use on top of what was there before it. It is an upper bound of what the work needs:
 * garbage counts until it is collected, and the peaks of the heap's pools are added up although they may be of different
 * moments. What native libraries take is not in it.
 */
final class PeakHeap {
    private final List<MemoryPoolMXBean> pools;
    private final long before;

    private PeakHeap(List<MemoryPoolMXBean> pools) {
        this.pools = pools;
        this.before = used(MemoryPoolMXBean::getUsage);
    }

    /** Collects garbage and watches from now on. */
    static PeakHeap watched() {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        return new PeakHeap(pools);
    }

    /** The peak so far, in bytes. */
    long bytes() {
        return Math.max(0, used(MemoryPoolMXBean::getPeakUsage) - before);
    }

    private long used(Function<MemoryPoolMXBean, MemoryUsage> usage) {
        return pools.stream().map(usage).mapToLong(MemoryUsage::getUsed).sum();
    }
}
