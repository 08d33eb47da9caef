package se.kansli.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What this process and the PostgreSQL of a bench have taken of the processor so far, as Linux counts it.
final class ProcessorTime {

    private static final double TICKS_A_SECOND = 100;
    /// Where they stand in `/proc/<pid>/stat` after the name of the program.
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED_CHILDREN = 13;
    private static final int SYSTEM_OF_ENDED_CHILDREN = 14;

    private ProcessorTime() {}

    static double seconds(Bench bench) throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9 + ofPostgres(bench) / TICKS_A_SECOND;
    }

    private static long ofPostgres(Bench bench) throws IOException {
        Path pidFile = bench.folder().resolve("data").resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        String[] own = stat(pid);
        long ticks = ticks(own, USER, SYSTEM, USER_OF_ENDED_CHILDREN, SYSTEM_OF_ENDED_CHILDREN);
        for (ProcessHandle child : server.children().toList()) {
            ticks += ticks(stat(child.pid()), USER, SYSTEM);
        }
        return ticks;
    }

    private static long ticks(String[] stat, int... fields) {
        long ticks = 0;
        for (int field : fields) {
            ticks += stat.length == 0 ? 0 : Long.parseLong(stat[field]);
        }
        return ticks;
    }

    /// Empty when the process has ended meanwhile: its parent counts it then.
    private static String[] stat(long pid) throws IOException {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        } catch (NoSuchFileException ended) {
            return new String[0];
        }
    }
}
