package se.kansli.web.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.documents.Dagsorden;
import se.kansli.documents.Decision;
import se.kansli.documents.Punkt;
import se.kansli.documents.Referat;
import se.kansli.documents.Section;
import se.kansli.documents.Udskrift;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.query.minutes.MinutesView;
import se.kansli.query.proceedings.AgendaItemView;

/// The agenda and the minutes of a Danish committee.
record DanishOf(MeetingFacts meeting) {

    Dagsorden dagsorden(LocalDate sentOn, List<String> summoned, List<AgendaItemView> items) {
        return new Dagsorden(
                meeting.planned(),
                sentOn,
                summoned,
                IntStream.range(0, items.size())
                        .mapToObj(at -> punkt(at + 1, items.get(at)))
                        .toList());
    }

    Referat referat(MinutesView minutes) {
        List<MinutesParagraph> told = minutes.content().paragraphs();
        AttendanceOf attendance = new AttendanceOf(meeting, told);
        ApprovalOf approval = new ApprovalOf(minutes, meeting.form());
        return new Referat(
                meeting.held(),
                attendance.deciding(),
                attendance.absent(),
                told.stream()
                        .map(paragraph -> punkt(paragraph, attendance, minutes))
                        .toList(),
                approval.signatures(),
                approval.isAwaited());
    }

    /// One item of minutes that are approved; empty when they have no such item (MIN-11).
    Optional<Udskrift> udskrift(ParagraphNumber number, MinutesView minutes, LocalDate issuedOn) {
        List<MinutesParagraph> told = minutes.content().paragraphs();
        AttendanceOf attendance = new AttendanceOf(meeting, told);
        return told.stream()
                .filter(paragraph -> paragraph.number().equals(number))
                .findFirst()
                .map(paragraph -> new Udskrift(
                        meeting.held(),
                        punkt(paragraph, attendance, minutes),
                        new ApprovalOf(minutes, meeting.form()).signatures(),
                        issuedOn));
    }

    private Punkt punkt(int place, AgendaItemView item) {
        ItemFacts facts = new ItemFacts(meeting, item);
        return new Punkt(
                place,
                item.title(),
                ItemFacts.caseNumber(item.caseId()),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                item.recommendations(),
                null,
                Stream.ofNullable(item.urgency())
                        .map(why -> new Section("Hastesag", why))
                        .toList(),
                facts.papers());
    }

    private Punkt punkt(MinutesParagraph approved, AttendanceOf attendance, MinutesView minutes) {
        AgendaItemView item = meeting.item(approved.item());
        ItemFacts facts = new ItemFacts(meeting, item);
        return new Punkt(
                place(approved.number()),
                approved.title(),
                ItemFacts.caseNumber(approved.caseId()),
                decision(approved, facts),
                facts.votes(),
                Stream.concat(facts.reservations().stream(), facts.notes().stream())
                        .toList(),
                facts.conflicts(),
                attendance.awayFrom(item),
                null,
                item.recommendations(),
                null,
                Stream.concat(corrections(approved.number(), minutes), disputes(approved.number(), minutes))
                        .toList(),
                facts.papers());
    }

    /// What became of an item is its decision, where there was no other.
    private static @Nullable Decision decision(MinutesParagraph approved, ItemFacts facts) {
        String outcome = facts.outcome();
        return outcome == null ? facts.decision(approved.points()) : new Decision(null, List.of(outcome), null, null);
    }

    private static Stream<Section> corrections(ParagraphNumber number, MinutesView minutes) {
        return minutes.copies().corrections().stream()
                .filter(one -> one.paragraph().equals(number))
                .map(one -> new Section(
                        "Berigtigelse " + one.correctedOn() + ", " + one.by(),
                        Stream.of(
                                        one.oldText() == null ? null : "Før: " + one.oldText(),
                                        "Nu: " + one.newText(),
                                        one.reason())
                                .filter(Objects::nonNull)
                                .reduce((before, next) -> before + "\n\n" + next)
                                .orElseThrow()));
    }

    private static Stream<Section> disputes(ParagraphNumber number, MinutesView minutes) {
        return minutes.approval().disputes().stream()
                .filter(one -> one.paragraph().equals(number))
                .map(one -> new Section("Afvigende mening, " + one.by(), one.text()));
    }

    private static int place(ParagraphNumber number) {
        return Integer.parseInt(number.parent().orElse(number).value());
    }
}
