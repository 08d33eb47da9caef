package se.kansli.query.remiss;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemarkKind;
import se.kansli.kernel.remiss.Reservation;
import se.kansli.kernel.remiss.Stance;

/// The remissammanställning (CON-17): every remissinstans, the silent and the late too, and the version it was asked
/// about.
public record Compilation(
        SentRemiss sent,
        RemissPhase phase,
        Counts counts,
        List<Reply> replies,
        List<Point> contested,
        List<Point> otherPoints,
        List<Voice> generalRemarks,
        List<SpontaneousAnswer> spontaneous,
        LocalDate today) {
    public Compilation {
        replies = List.copyOf(replies);
        contested = List.copyOf(contested);
        otherPoints = List.copyOf(otherPoints);
        generalRemarks = List.copyOf(generalRemarks);
        spontaneous = List.copyOf(spontaneous);
    }

    /// @param overall absent until the answer is coded
    /// @param text absent when there is no answer
    public record Reply(
            BodyCode body,
            String name,
            LineStatus status,
            int daysLate,
            boolean afterSummary,
            @Nullable Stance overall,
            @Nullable String text,
            List<Reservation> reservations) {
        public Reply {
            reservations = List.copyOf(reservations);
        }
    }

    /// A point of the remitted document and what was said on it.
    public record Point(String point, List<Voice> voices) {
        public Point {
            voices = List.copyOf(voices);
        }
    }

    /// One remark and whose it is.
    public record Voice(
            BodyCode body,
            String name,
            Stance stance,
            RemarkKind kind,
            String remark,
            @Nullable String offer) {}
}
