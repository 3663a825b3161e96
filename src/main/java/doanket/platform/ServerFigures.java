package doanket.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.List;

/** How the Java machine beneath is doing. */
@ApplicationScoped
class ServerFigures implements FigureSource {

    private static final String MEMORY = "doanket_jvm_memory_bytes";
    private static final double MILLIS = 1_000;

    @Override
    public List<Figure> figures() {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        var other = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage();
        long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(collector -> Math.max(0, collector.getCollectionTime()))
                .sum();
        return List.of(
                memory(heap.getUsed()).of("part", "heap_used"),
                memory(heap.getMax()).of("part", "heap_most"),
                memory(other.getUsed()).of("part", "other_used"),
                Figure.counter(
                        "doanket_jvm_collecting_seconds_total",
                        "Time that went into collecting garbage.",
                        collecting / MILLIS),
                Figure.gauge(
                        "doanket_jvm_threads",
                        "Threads of this node.",
                        ManagementFactory.getThreadMXBean().getThreadCount()),
                Figure.gauge(
                        "doanket_up_seconds",
                        "How long this node has been running.",
                        ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS),
                Figure.gauge(
                        "doanket_draining",
                        "Whether this node was told to stop and only finishes what it has begun.",
                        Draining.now() ? 1 : 0));
    }

    private static Figure memory(long bytes) {
        return Figure.gauge(MEMORY, "Memory of this node.", bytes);
    }

    @Override
    public boolean asksTheDatabase() {
        return false;
    }
}
