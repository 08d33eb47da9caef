package se.kansli.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What this process holds, in megabytes.
///
/// @param atMost what has been resident at most since it started
record Memory(double resident, double atMost, double heapInUse) {

    private static final double KILOBYTES = 1 << 10;
    private static final double MEGABYTE = 1 << 20;

    /// After a collection.
    static Memory now() throws IOException {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new Memory(status("VmRSS:") / KILOBYTES, status("VmHWM:") / KILOBYTES, heap / MEGABYTE);
    }

    private static long status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }
}
