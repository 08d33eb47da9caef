package se.kansli.command.decisions;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.CaseCommand;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.remiss.Reservation;
import se.kansli.kernel.sitting.AdoptedText;
import se.kansli.kernel.sitting.ItemOutcome;

/// Carries into the case what became of it in a meeting; it decides nothing by itself (KL 6:38 second paragraph).
/// Carrying the same item twice changes nothing.
///
/// @param title of the item
/// @param points empty when nothing was decided
/// @param reason of what was not decided
/// @param immediately whether the text of the paragraph was approved during the meeting (MIN-9)
/// @param adopted the yttrande that the decision makes the body's own (CON-8)
@MayBeGivenBy(Role.SYSTEM)
public record EnterMeetingDecision(
        @TargetAggregateIdentifier CaseId caseId,
        DecisionReference reference,
        MeetingItem source,
        String title,
        ItemPapers papers,
        ItemOutcome outcome,
        List<DecisionPoint> points,
        @Nullable String reason,
        boolean immediately,
        @Nullable AdoptedText adopted,
        List<Reservation> reservations)
        implements CaseCommand {

    public EnterMeetingDecision {
        points = List.copyOf(points);
        reservations = List.copyOf(reservations);
    }

    /// The points that have effect, since no member stopped them (MTG-14).
    public Stream<DecisionPoint> standing() {
        return points.stream().filter(DecisionPoint::stands);
    }
}
