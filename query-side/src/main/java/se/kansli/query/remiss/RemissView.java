package se.kansli.query.remiss;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A remiss as it stands on a day: what has happened, and by that day who is overdue.
///
/// @param closedOn when the sender closed for answers, if it has
/// @param summaryRecord the record under which the remissammanställning is kept, once it is made, as `summarisedOn`
/// @param cancelReason absent unless it was cancelled, as `cancelledOn`
/// @param today the day by which overdue is told
public record RemissView(
        SentRemiss sent,
        RemissPhase phase,
        Counts counts,
        List<LineView> lines,
        List<SpontaneousAnswer> spontaneous,
        @Nullable LocalDate closedOn,
        @Nullable Integer summaryRecord,
        @Nullable LocalDate summarisedOn,
        @Nullable String cancelReason,
        @Nullable LocalDate cancelledOn,
        LocalDate today) {
    public RemissView {
        lines = List.copyOf(lines);
        spontaneous = List.copyOf(spontaneous);
    }

    static RemissView of(Remiss remiss, LocalDate today) {
        List<LineView> lines = remiss.lines().stream()
                .map(line -> LineView.of(line, remiss.phase(), today))
                .toList();
        return new RemissView(
                remiss.sent(),
                remiss.phase(),
                Counts.of(lines),
                lines,
                remiss.spontaneous(),
                remiss.closedOn(),
                remiss.summaryRecord(),
                remiss.summarisedOn(),
                remiss.cancelReason(),
                remiss.cancelledOn(),
                today);
    }
}
