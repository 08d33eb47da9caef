package se.kansli.kernel.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a point that gives somebody something to do says of it.
///
/// @param lead the one who answers for it
/// @param support those who help, which is another role (FUP-2)
/// @param dueOn absent when no day is said, and in all that goes on
public record Task(
        Responsible lead,
        List<Responsible> support,
        TaskTime time,
        @Nullable LocalDate dueOn) {

    public Task {
        support = List.copyOf(support);
    }

    /// The lead first.
    public Stream<Responsible> everybody() {
        return Stream.concat(Stream.of(lead), support.stream());
    }
}
