package se.kansli.reader;

import java.util.List;
import java.util.stream.Stream;
import se.kansli.kernel.printed.MinutesRemark;
import se.kansli.kernel.printed.PrintedMinutes;

/// Finds what is doubtful in minutes, from what was read alone. Nothing is corrected.
public final class Doubts {

    private Doubts() {}

    public static List<MinutesRemark> of(PrintedMinutes minutes) {
        return Stream.concat(ItemDoubts.of(minutes).stream(), PeopleDoubts.of(minutes).stream())
                .toList();
    }
}
