package se.kansli.query.desk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.calendar.StatutoryDays;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.organisation.Announcement;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.ProfileRules;
import se.kansli.kernel.organisation.SignOff;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutyKind;
import se.kansli.query.duties.DutySource;
import se.kansli.query.meetings.Meetings;
import se.kansli.query.minutes.MinutesBook;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.proceedings.AgendaItemView;
import se.kansli.query.proceedings.Proceedings;
import se.kansli.query.proceedings.ProceedingsView;

/// What is to be done from the end of a meeting until its minutes are approved: to make them ready, and to collect the
/// reasons of those who made reservations (KL 4:27).
public final class DraftDuties implements DutySource {

    private final Meetings meetings;
    private final Proceedings proceedings;
    private final MinutesBook book;
    private final Organisation organisation;

    public DraftDuties(Meetings meetings, Proceedings proceedings, MinutesBook book, Organisation organisation) {
        this.meetings = meetings;
        this.proceedings = proceedings;
        this.book = book;
        this.organisation = organisation;
    }

    @Override
    public Stream<Duty> dutiesOf(BodyCode authority, LocalDate today) {
        Map<MeetingId, Duty> approvals = book.dutiesOf(authority, today)
                .filter(duty -> duty.kind() == DutyKind.APPROVE_MINUTES)
                .filter(duty -> isOfWholeMeeting(new MinutesId(duty.subject())))
                .collect(Collectors.toMap(duty -> requireNonNull(duty.meeting()), Function.identity()));
        return proceedings
                .of(authority, Stream.concat(meetings.withoutMinutes(authority), approvals.keySet().stream()))
                .flatMap(meeting -> {
                    Draft draft = new Draft(meeting, rulesOf(meeting.body()));
                    Duty approval = approvals.get(meeting.meetingId());
                    return Stream.of(
                                    approval == null ? draft.whole() : Stream.<Duty>empty(),
                                    draft.atOnce(isReady(authority, meeting, today)),
                                    draft.reasons(approval == null ? draft.due() : approval.byWhen()))
                            .flatMap(duties -> duties);
                });
    }

    private static boolean isOfWholeMeeting(MinutesId minutesId) {
        return minutesId.paragraph().isEmpty() && minutesId.meetingId().isPresent();
    }

    private Predicate<MinutesId> isReady(BodyCode authority, ProceedingsView meeting, LocalDate today) {
        return minutesId -> book.ofMeeting(authority, meeting.meetingId(), today).stream()
                .anyMatch(entry -> entry.minutes().minutesId().equals(minutesId));
    }

    private @Nullable ProfileRules rulesOf(BodyCode body) {
        return organisation.find(body).map(found -> found.profile().rules()).orElse(null);
    }

    /// @param rules absent when nobody knows the body
    private record Draft(ProceedingsView meeting, @Nullable ProfileRules rules) {

        /// Of all that was not approved at once.
        Stream<Duty> whole() {
            return meeting.items().stream().anyMatch(item -> item.number() != null && !item.immediately())
                    ? Stream.of(ready(MinutesId.of(meeting.meetingId()), "Protokoll " + lastDay(), due()))
                    : Stream.empty();
        }

        Stream<Duty> atOnce(Predicate<MinutesId> isReady) {
            return meeting.items().stream()
                    .filter(item -> item.number() != null && item.immediately())
                    .map(this::ofItem)
                    .filter(duty -> !isReady.test(new MinutesId(duty.subject())));
        }

        Stream<Duty> reasons(@Nullable LocalDate byWhen) {
            return meeting.items().stream()
                    .filter(item -> !item.immediately())
                    .map(item -> new Duty(
                            DutyKind.COLLECT_RESERVATION_REASON,
                            meeting.body(),
                            meeting.meetingId().value(),
                            item.item(),
                            item.title(),
                            meeting.meetingId(),
                            byWhen,
                            false,
                            unreasoned(item)))
                    .filter(duty -> !duty.awaited().isEmpty());
        }

        @Nullable
        LocalDate due() {
            return rules != null && rules.signOff() == SignOff.WITHIN_FOURTEEN_DAYS
                    ? StatutoryDays.approvalDue(lastDay())
                    : null;
        }

        private Duty ofItem(AgendaItemView item) {
            LocalDate decidedOn = item.decidedOn();
            boolean isAnnounced = rules != null && rules.announcement() == Announcement.NOTICE_BOARD;
            return ready(
                    MinutesId.of(meeting.meetingId(), requireNonNull(item.number())),
                    "Protokoll " + lastDay() + ", § " + item.number(),
                    isAnnounced && decidedOn != null ? StatutoryDays.announcementDue(decidedOn) : null);
        }

        private Duty ready(MinutesId minutesId, String title, @Nullable LocalDate byWhen) {
            return new Duty(
                    DutyKind.MAKE_MINUTES_READY,
                    meeting.body(),
                    minutesId.value(),
                    null,
                    title,
                    meeting.meetingId(),
                    byWhen,
                    false,
                    List.of());
        }

        private List<String> unreasoned(AgendaItemView item) {
            return item.reservations().stream()
                    .filter(reservation -> reservation.text() == null)
                    .flatMap(reservation -> meeting.attendees().stream()
                            .map(one -> one.attendee())
                            .filter(attendee -> attendee.number() == reservation.by())
                            .map(attendee -> attendee.name()))
                    .toList();
        }

        private LocalDate lastDay() {
            return meeting.days().getLast().day();
        }
    }
}
