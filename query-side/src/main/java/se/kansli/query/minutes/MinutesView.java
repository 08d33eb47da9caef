package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.organisation.Announcement;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.SignOff;
import se.kansli.kernel.paragraphs.MeetingId;

/// @param meetingId absent for a decision that a delegate took (MIN-8)
/// @param version the number of the last event of the minutes; what `If-Match` is compared with
public record MinutesView(
        MinutesId minutesId,
        @Nullable MeetingId meetingId,
        BodyCode body,
        MinutesContent content,
        MinutesApproval approval,
        List<Notice> notices,
        List<Appeal> appeals,
        MinutesCopies copies,
        long version) {

    public MinutesView {
        notices = List.copyOf(notices);
        appeals = List.copyOf(appeals);
    }

    static MinutesView of(MinutesMadeReady event, long version) {
        return new MinutesView(
                event.minutesId(),
                event.minutesId().meetingId().orElse(null),
                event.minutesId().body(),
                MinutesContent.of(event),
                MinutesApproval.awaited(event),
                List.of(),
                List.of(),
                MinutesCopies.NONE,
                version);
    }

    /// The one that was put up last.
    Optional<Notice> notice() {
        return notices.isEmpty() ? Optional.empty() : Optional.of(notices.getLast());
    }

    boolean isToBeApproved() {
        return approval.approvedOn() == null && content.signOff() != SignOff.NONE;
    }

    boolean isToBeAnnounced() {
        return approval.approvedOn() != null
                && content.announcement() != Announcement.NONE
                && notice().map(Notice::removedEarly).orElse(true);
    }

    /// Whether somebody has to do something with them, now or when the day for it comes.
    boolean isOpen() {
        return isToBeApproved()
                || isToBeAnnounced()
                || isOnBoard()
                || appeals.stream().anyMatch(Appeal::isToBeForwarded);
    }

    /// Whether there is a notice on the notice board; a Danish website is another thing.
    boolean isOnBoard() {
        return content.announcement() == Announcement.NOTICE_BOARD
                && notice().filter(Notice::isUp).isPresent();
    }

    MinutesState state(LocalDate today) {
        if (approval.approvedOn() == null) {
            return approval.disputes().isEmpty() ? MinutesState.READY : MinutesState.DISPUTED;
        }
        return notice().map(last -> stateAfter(last, today)).orElse(MinutesState.APPROVED);
    }

    MinutesView with(MinutesApproval after, long newVersion) {
        return new MinutesView(minutesId, meetingId, body, content, after, notices, appeals, copies, newVersion);
    }

    MinutesView with(MinutesCopies after, long newVersion) {
        return new MinutesView(minutesId, meetingId, body, content, approval, notices, appeals, after, newVersion);
    }

    MinutesView withNotices(Stream<Notice> after, long newVersion) {
        return new MinutesView(
                minutesId, meetingId, body, content, approval, after.toList(), appeals, copies, newVersion);
    }

    MinutesView withAppeals(Stream<Appeal> after, long newVersion) {
        return new MinutesView(
                minutesId, meetingId, body, content, approval, notices, after.toList(), copies, newVersion);
    }

    private static MinutesState stateAfter(Notice last, LocalDate today) {
        if (last.removedEarly()) {
            return MinutesState.NOTICE_REMOVED_EARLY;
        }
        return last.lastAppealDay() != null && today.isAfter(last.lastAppealDay())
                ? MinutesState.EXPIRED
                : MinutesState.ANNOUNCED;
    }
}
