package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.minutes.MinutesId;

/// Something that is to be done with minutes.
///
/// @param printedParagraphs as the minutes print them
/// @param byWhen the last day on which it is in time; absent where nothing sets one
/// @param ownDay whether the body has set the day for itself, and no law
/// @param awaited those who have not signed, where that is what is to be done
/// @param appeal the number of the appeal that is to be forwarded; absent otherwise
public record MinutesDuty(
        MinutesDutyKind kind,
        MinutesId minutesId,
        String bodyName,
        String printedParagraphs,
        LocalDate lastMeetingDay,
        @Nullable LocalDate byWhen,
        boolean ownDay,
        boolean overdue,
        List<String> awaited,
        @Nullable Integer appeal) {

    public MinutesDuty {
        awaited = List.copyOf(awaited);
    }

    /// What is to be done with these minutes on that day.
    static Stream<MinutesDuty> of(MinutesView minutes, String bodyName, LocalDate today) {
        Of of = new Of(minutes, bodyName, today);
        return Stream.of(of.approving(), of.announcing(), of.removing(), of.forwarding())
                .flatMap(duties -> duties);
    }

    private record Of(MinutesView minutes, String bodyName, LocalDate today) {

        Stream<MinutesDuty> approving() {
            if (!minutes.isToBeApproved()) {
                return Stream.empty();
            }
            MinutesApproval approval = minutes.approval();
            LocalDate byWhen = approval.dueOn() == null ? approval.remindOn() : approval.dueOn();
            return Stream.of(duty(
                    MinutesDutyKind.APPROVE,
                    byWhen,
                    approval.dueOn() == null && byWhen != null,
                    approval.awaited(),
                    null));
        }

        Stream<MinutesDuty> announcing() {
            if (!minutes.isToBeAnnounced()) {
                return Stream.empty();
            }
            return Stream.of(
                    minutes.notices().isEmpty()
                            ? duty(MinutesDutyKind.ANNOUNCE, minutes.approval().announcementDueOn())
                            : duty(MinutesDutyKind.ANNOUNCE_AGAIN, null));
        }

        Stream<MinutesDuty> removing() {
            return minutes.notice().stream()
                    .filter(notice -> minutes.isOnBoard() && notice.mayGo(today))
                    .map(notice -> duty(MinutesDutyKind.REMOVE_NOTICE, null));
        }

        /// At once (MIN-6): the day on which it came.
        Stream<MinutesDuty> forwarding() {
            return minutes.appeals().stream()
                    .filter(Appeal::isToBeForwarded)
                    .map(appeal -> duty(
                            MinutesDutyKind.FORWARD_APPEAL, appeal.receivedOn(), false, List.of(), appeal.appeal()));
        }

        private MinutesDuty duty(MinutesDutyKind kind, @Nullable LocalDate byWhen) {
            return duty(kind, byWhen, false, List.of(), null);
        }

        private MinutesDuty duty(
                MinutesDutyKind kind,
                @Nullable LocalDate byWhen,
                boolean ownDay,
                List<String> awaited,
                @Nullable Integer appeal) {
            return new MinutesDuty(
                    kind,
                    minutes.minutesId(),
                    bodyName,
                    minutes.content().printedParagraphs(),
                    minutes.content().meetingDays().getLast(),
                    byWhen,
                    ownDay,
                    byWhen != null && today.isAfter(byWhen),
                    awaited,
                    appeal);
        }
    }
}
