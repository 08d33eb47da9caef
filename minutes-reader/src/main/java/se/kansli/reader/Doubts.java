package se.kansli.reader;

import java.util.ArrayList;
import java.util.List;
import se.kansli.reader.MinutesToImport.Remark;

/// Finds what is doubtful in minutes, from what was read alone.
public final class Doubts {

    private Doubts() {}

    public static List<Remark> of(MinutesToImport minutes) {
        List<Remark> remarks = new ArrayList<>();
        return List.copyOf(remarks);
    }
}
