package se.kansli.web.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.documents.AgendaItem;
import se.kansli.documents.Document;
import se.kansli.documents.Kallelse;
import se.kansli.documents.Preparation;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.query.meetings.MeetingState;
import se.kansli.query.membership.MembersOnDay;
import se.kansli.query.membership.SittingPerson;
import se.kansli.query.proceedings.AgendaItemView;
import se.kansli.query.proceedings.SummonsView;

/// The summons as it was sent; until then as it would be sent today.
///
/// @param members of the body on the day of the meeting; absent when nobody has told them
record KallelseOf(MeetingFacts meeting, @Nullable MembersOnDay members, LocalDate today) {

    /// @throws Refusal when the meeting is cancelled (MTG-1)
    Document document() {
        if (meeting.entry().meeting().state() == MeetingState.CANCELLED) {
            throw Refusal.conflict("MEETING_CANCELLED", "MTG-1", "Sammanträdet är inställt. Ingen kallas till det.");
        }
        return meeting.isDanish() ? new DanishOf(meeting).dagsorden(sentOn(), summoned(), items()) : kallelse();
    }

    Kallelse kallelse() {
        List<AgendaItemView> items = items();
        return new Kallelse(
                meeting.planned(),
                sentOn(),
                summoned(),
                chair(),
                inRole(AttendanceRole.SECRETARY),
                open(),
                null,
                IntStream.range(0, items.size())
                        .mapToObj(at -> agendaItem(at + 1, items.get(at)))
                        .toList());
    }

    private LocalDate sentOn() {
        return meeting.proceedings().summonses().stream()
                .map(SummonsView::sentOn)
                .reduce((before, last) -> last)
                .orElse(today);
    }

    private List<String> summoned() {
        return meeting.proceedings().summonses().stream()
                .flatMap(sent -> sent.recipients().stream())
                .distinct()
                .toList();
    }

    /// Those that a summons told of; before any was sent, all.
    private List<AgendaItemView> items() {
        return meeting.proceedings().items().stream()
                .filter(item ->
                        item.announced() || meeting.proceedings().summonses().isEmpty())
                .toList();
    }

    private AgendaItem agendaItem(int place, AgendaItemView item) {
        return new AgendaItem(
                place,
                item.title(),
                ItemFacts.caseNumber(item.caseId()),
                null,
                item.urgency() == null ? null : "Brådskande: " + item.urgency(),
                new Preparation(new ItemFacts(meeting, item).papers(), List.of(), item.recommendations(), List.of()));
    }

    private @Nullable String chair() {
        String elected = Optional.ofNullable(members)
                .map(MembersOnDay::chair)
                .map(SittingPerson::name)
                .orElse(null);
        return elected == null ? inRole(AttendanceRole.CHAIR) : elected;
    }

    private @Nullable String inRole(AttendanceRole role) {
        return meeting.inRole(role).map(one -> one.attendee().name()).orElse(null);
    }

    private @Nullable String open() {
        LocalRules local = meeting.rules() == null ? null : meeting.rules().local();
        if (local == null) {
            return null;
        }
        return local.publicMeetings()
                ? "Sammanträdet är öppet för allmänheten."
                : "Sammanträdet är inte öppet för allmänheten.";
    }
}
