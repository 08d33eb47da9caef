package se.kansli.web.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kansli.documents.Sitting;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.organisation.ItemNumbers;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.ParagraphForm;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.query.meetings.MeetingEntry;
import se.kansli.query.organisation.RulesInForce;
import se.kansli.query.proceedings.AgendaItemView;
import se.kansli.query.proceedings.AttendeeView;
import se.kansli.query.proceedings.ProceedingsView;
import se.kansli.query.proceedings.SittingDay;

/// What is known of a meeting that a document tells of.
///
/// @param rules absent when nobody knows the body
record MeetingFacts(
        MeetingEntry entry,
        ProceedingsView proceedings,
        @Nullable RulesInForce rules,
        String municipality) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    String body() {
        return entry.bodyName();
    }

    boolean isDanish() {
        return rules != null && rules.profile() == RuleProfile.COMMITTEE_DK;
    }

    ParagraphForm form() {
        ItemNumbers numbers =
                rules == null ? ItemNumbers.PARAGRAPH_SERIES : rules.rules().itemNumbers();
        return switch (numbers) {
            case PARAGRAPH_SERIES -> ParagraphForm.PARAGRAPH;
            case EACH_MEETING -> ParagraphForm.PUNKT;
            case HEADINGS -> ParagraphForm.PLAIN;
        };
    }

    /// As it was planned.
    Sitting planned() {
        MeetingTime time = entry.meeting().time();
        return new Sitting(
                municipality, body(), List.of(time.day()), time.starts(), time.ends(), List.of(), time.place());
    }

    /// As it was held.
    Sitting held() {
        List<SittingDay> parts = proceedings.days();
        if (parts.isEmpty()) {
            return planned();
        }
        List<LocalDate> days = parts.stream().map(SittingDay::day).distinct().toList();
        return new Sitting(
                municipality,
                body(),
                days,
                parts.getFirst().from(),
                parts.getLast().to(),
                pauses(parts),
                entry.meeting().time().place());
    }

    /// The one who has that number.
    AttendeeView attendee(int number) {
        return proceedings.attendees().stream()
                .filter(one -> one.attendee().number() == number)
                .findFirst()
                .orElseThrow();
    }

    String name(int number) {
        return attendee(number).attendee().name();
    }

    /// `Anna Berg (S)`
    String nameAndParty(int number) {
        String party = attendee(number).attendee().party();
        return party == null ? name(number) : name(number) + " (" + party + ")";
    }

    Optional<AttendeeView> inRole(AttendanceRole role) {
        return proceedings.attendees().stream()
                .filter(one -> one.attendee().role() == role)
                .findFirst();
    }

    AgendaItemView item(int item) {
        return proceedings.items().stream()
                .filter(one -> one.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> pauses(List<SittingDay> parts) {
        return IntStream.range(1, parts.size())
                .mapToObj(at -> pause(parts.get(at - 1), parts.get(at)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> pause(SittingDay before, SittingDay after) {
        return before.to() == null || !before.day().equals(after.day())
                ? Optional.empty()
                : Optional.of("kl. " + CLOCK.format(before.to()) + "-" + CLOCK.format(after.from()));
    }
}
