package se.kansli.reader;

import java.util.List;
import java.util.stream.Stream;
import se.kansli.reader.MinutesToImport.Remark;

/// Finds what is doubtful in minutes, from what was read alone. Nothing is corrected.
public final class Doubts {

    private Doubts() {}

    public static List<Remark> of(MinutesToImport minutes) {
        return Stream.concat(ItemDoubts.of(minutes).stream(), PeopleDoubts.of(minutes).stream())
                .toList();
    }
}
