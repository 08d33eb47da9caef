package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesDisputed;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesSigned;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Who approves the minutes, and how it went.
///
/// @param dueOn the last day on which it is in time (MIN-2); absent where no law says
/// @param remindOn a day that the body has set for itself; absent when it has not
/// @param approvedOn absent until they are
/// @param atMeeting the item in which the body itself approved them; absent otherwise
/// @param daysLate 0 when in time
/// @param announcementDueOn the last day on which the approval is announced in time (MIN-3); absent where no law says
public record MinutesApproval(
        List<Signature> signatures,
        List<Dispute> disputes,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate remindOn,
        @Nullable LocalDate approvedOn,
        @Nullable MeetingItem atMeeting,
        int daysLate,
        @Nullable LocalDate announcementDueOn) {

    public MinutesApproval {
        signatures = List.copyOf(signatures);
        disputes = List.copyOf(disputes);
    }

    static MinutesApproval awaited(MinutesMadeReady event) {
        return new MinutesApproval(
                event.signers().stream().map(Signature::awaited).toList(),
                List.of(),
                event.approvalDueOn(),
                event.remindOn(),
                null,
                null,
                0,
                null);
    }

    /// Those who have not signed.
    List<String> awaited() {
        return signatures.stream()
                .filter(Signature::isAwaited)
                .map(Signature::name)
                .toList();
    }

    MinutesApproval after(MinutesSigned event) {
        List<Signature> after =
                signatures.stream().map(signature -> signature.after(event)).toList();
        return new MinutesApproval(
                after, disputes, dueOn, remindOn, approvedOn, atMeeting, daysLate, announcementDueOn);
    }

    MinutesApproval after(MinutesDisputed event) {
        List<Dispute> after =
                Stream.concat(disputes.stream(), Stream.of(Dispute.of(event))).toList();
        return new MinutesApproval(
                signatures, after, dueOn, remindOn, approvedOn, atMeeting, daysLate, announcementDueOn);
    }

    MinutesApproval after(MinutesApproved event) {
        return new MinutesApproval(
                signatures,
                disputes,
                dueOn,
                remindOn,
                event.approvedOn(),
                event.atMeeting(),
                event.daysLate(),
                event.announcementDueOn());
    }
}
