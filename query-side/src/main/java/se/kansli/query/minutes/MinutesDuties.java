package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutyKind;

/// What is to be done with minutes that are ready, on a day.
record MinutesDuties(MinutesView minutes, LocalDate today) {

    Stream<Duty> all() {
        return Stream.of(approving(), announcing(), removing(), forwarding()).flatMap(duties -> duties);
    }

    private Stream<Duty> approving() {
        if (!minutes.isToBeApproved()) {
            return Stream.empty();
        }
        MinutesApproval approval = minutes.approval();
        LocalDate byWhen = approval.dueOn() == null ? approval.remindOn() : approval.dueOn();
        boolean ownDay = approval.dueOn() == null && byWhen != null;
        return Stream.of(duty(DutyKind.APPROVE_MINUTES, null, byWhen, ownDay, approval.awaited()));
    }

    private Stream<Duty> announcing() {
        if (!minutes.isToBeAnnounced()) {
            return Stream.empty();
        }
        return Stream.of(
                minutes.notices().isEmpty()
                        ? duty(
                                DutyKind.ANNOUNCE_MINUTES,
                                null,
                                minutes.approval().announcementDueOn(),
                                false,
                                List.of())
                        : duty(DutyKind.ANNOUNCE_MINUTES_AGAIN, null, null, false, List.of()));
    }

    private Stream<Duty> removing() {
        return minutes.notice().stream()
                .filter(notice -> minutes.isOnBoard() && notice.mayGo(today))
                .map(notice -> duty(DutyKind.REMOVE_NOTICE, null, null, false, List.of()));
    }

    /// At once (MIN-6): the day on which it came.
    private Stream<Duty> forwarding() {
        return minutes.appeals().stream()
                .filter(Appeal::isToBeForwarded)
                .map(appeal -> duty(DutyKind.FORWARD_APPEAL, appeal.appeal(), appeal.receivedOn(), false, List.of()));
    }

    private Duty duty(
            DutyKind kind, @Nullable Integer appeal, @Nullable LocalDate byWhen, boolean ownDay, List<String> awaited) {
        return new Duty(
                kind,
                minutes.body(),
                minutes.minutesId().value(),
                appeal,
                "Protokoll " + minutes.content().meetingDays().getLast() + ", "
                        + minutes.content().printedParagraphs(),
                minutes.meetingId(),
                byWhen,
                ownDay,
                awaited);
    }
}
