package se.kansli.query.remiss;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is known of a remiss that was sent, whatever day it is.
record Remiss(
        SentRemiss sent,
        List<RemissLine> lines,
        List<SpontaneousAnswer> spontaneous,
        @Nullable LocalDate closedOn,
        @Nullable Integer summaryRecord,
        @Nullable LocalDate summarisedOn,
        @Nullable String cancelReason,
        @Nullable LocalDate cancelledOn) {
    Remiss {
        lines = List.copyOf(lines);
        spontaneous = List.copyOf(spontaneous);
    }
}
