package se.kansli.kernel.printed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list of people under its printed label.
///
/// @param present absent when the label does not tell
public record PrintedGroup(
        String label, String printed, @Nullable Boolean present, List<PrintedAttendee> entries) {

    public PrintedGroup {
        entries = List.copyOf(entries);
    }
}
