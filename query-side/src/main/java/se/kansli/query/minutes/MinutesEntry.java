package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.List;

/// Minutes as they stand on a day.
///
/// @param bodyName what the body is called now
/// @param awaited those who have not signed
/// @param onWeb whether they may be shown on the web as they stand (REG-13)
/// @param points what holds for each point that was decided
public record MinutesEntry(
        MinutesView minutes,
        MinutesState state,
        String bodyName,
        List<String> awaited,
        boolean onWeb,
        List<PointInForce> points) {

    public MinutesEntry {
        awaited = List.copyOf(awaited);
        points = List.copyOf(points);
    }

    static MinutesEntry of(MinutesView minutes, String bodyName, LocalDate today) {
        return new MinutesEntry(
                minutes,
                minutes.state(today),
                bodyName,
                minutes.isToBeApproved() ? minutes.approval().awaited() : List.of(),
                minutes.copies().mayBeOnWeb(),
                PointInForce.of(minutes, today));
    }
}
