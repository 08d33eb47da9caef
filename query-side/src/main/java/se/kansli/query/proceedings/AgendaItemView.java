package se.kansli.query.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.agenda.AgendaDocument;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.AdoptedText;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.MinorityDemand;

/// An item, from the agenda to what the minutes will say of it. Attendees are told by their numbers.
///
/// @param number absent until the items have been numbered
/// @param announced whether a summons told of it
/// @param present those who could decide when it was taken up; absent before that
/// @param needed for quorum; 0 where no rule asks for any
/// @param presenters who presented it; none where nobody told
/// @param outcome absent until it has been handled
/// @param stops by members who want another body to decide
/// @param reason of what became of an item that was not decided
/// @param reported what the body was told had been decided for it, as minutes name it
/// @param services the substitutes among those who took part, where it was told for whom they served
/// @param away those who attend the meeting and were not there when it was handled
/// @param settled whether what is told stands
/// @param immediately whether its text was approved during the meeting (MIN-9)
public record AgendaItemView(
        int item,
        @Nullable ParagraphNumber number,
        String title,
        @Nullable CaseId caseId,
        List<String> recommendations,
        List<AgendaDocument> documents,
        @Nullable MeetingItem continues,
        @Nullable String urgency,
        boolean announced,
        @Nullable Integer presidedBy,
        @Nullable Integer present,
        @Nullable Integer needed,
        List<Integer> presenters,
        boolean urgencyAccepted,
        List<ConflictView> conflicts,
        List<MotionView> motions,
        List<QuestionView> questions,
        @Nullable ItemOutcome outcome,
        List<DecisionPoint> points,
        @Nullable String comment,
        @Nullable AdoptedText adopted,
        List<StopView> stops,
        @Nullable String reason,
        @Nullable MinorityDemand minority,
        List<Integer> tookPart,
        List<ServiceView> services,
        List<Integer> away,
        List<MemberText> reservations,
        List<MemberText> notes,
        List<String> reported,
        List<Integer> approvers,
        @Nullable LocalDate approvalPlannedFor,
        boolean settled,
        boolean immediately,
        @Nullable LocalDate decidedOn) {}
