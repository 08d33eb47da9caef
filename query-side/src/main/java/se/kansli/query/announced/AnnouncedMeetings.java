package se.kansli.query.announced;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.meetings.MeetingEntry;
import se.kansli.query.meetings.MeetingState;
import se.kansli.query.meetings.Meetings;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.proceedings.AgendaItemView;
import se.kansli.query.proceedings.Proceedings;
import se.kansli.query.proceedings.ProceedingsView;
import se.kansli.query.publicdiarium.PublicCase;
import se.kansli.query.publicdiarium.PublicDiarium;

/// Tells everyone of the meetings of fullmäktige that are to come. It keeps nothing of its own.
public final class AnnouncedMeetings {

    private static final Set<MeetingState> ANNOUNCED =
            Set.of(MeetingState.SUMMONED, MeetingState.OPEN, MeetingState.ADJOURNED);

    private final Meetings meetings;
    private final Proceedings proceedings;
    private final PublicDiarium diarium;
    private final Organisation organisation;

    public AnnouncedMeetings(
            Meetings meetings, Proceedings proceedings, PublicDiarium diarium, Organisation organisation) {
        this.meetings = meetings;
        this.proceedings = proceedings;
        this.diarium = diarium;
        this.organisation = organisation;
    }

    /// The earliest first.
    ///
    /// @param only absent for every council that there is
    public List<AnnouncedMeeting> toCome(@Nullable BodyCode only, LocalDate today) {
        return organisation.all().stream()
                .filter(body -> body.profile() == RuleProfile.COUNCIL_SE)
                .map(BodyView::code)
                .filter(council -> only == null || council.equals(only))
                .flatMap(council -> announcedBy(council, today))
                .toList();
    }

    private Stream<AnnouncedMeeting> announcedBy(BodyCode council, LocalDate today) {
        List<MeetingEntry> announced = meetings.unfinished(council).stream()
                .filter(entry -> ANNOUNCED.contains(entry.meeting().state()))
                .filter(entry -> !entry.meeting().time().day().isBefore(today))
                .toList();
        Map<MeetingId, ProceedingsView> told = proceedings
                .of(council, announced.stream().map(entry -> entry.meeting().meetingId()))
                .collect(Collectors.toMap(ProceedingsView::meetingId, Function.identity()));
        return announced.stream()
                .flatMap(entry ->
                        Stream.ofNullable(told.get(entry.meeting().meetingId())).map(view -> announced(entry, view)));
    }

    private AnnouncedMeeting announced(MeetingEntry entry, ProceedingsView told) {
        return new AnnouncedMeeting(
                told.meetingId(),
                told.body(),
                entry.bodyName(),
                entry.meeting().time(),
                told.summonses().getFirst().sentOn(),
                told.items().stream()
                        .filter(AgendaItemView::announced)
                        .map(this::announced)
                        .toList());
    }

    private AnnouncedItem announced(AgendaItemView item) {
        CaseId caseId = item.caseId();
        return new AnnouncedItem(caseId != null && isWithheld(caseId) ? null : item.title(), caseId);
    }

    /// What the diarium does not tell of a case, nobody is told here either.
    private boolean isWithheld(CaseId caseId) {
        return diarium.find(caseId)
                .map(PublicCase::entry)
                .filter(entry -> entry.title() != null)
                .isEmpty();
    }
}
