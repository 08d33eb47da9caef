package se.kansli.web.documents;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kansli.documents.Correction;
import se.kansli.documents.Deliberation;
import se.kansli.documents.Motion;
import se.kansli.documents.Paragraph;
import se.kansli.documents.Preparation;
import se.kansli.documents.Protokoll;
import se.kansli.documents.Question;
import se.kansli.documents.Section;
import se.kansli.kernel.minutes.DispatchPurpose;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.query.minutes.MinutesEntry;
import se.kansli.query.proceedings.AgendaItemView;
import se.kansli.query.proceedings.QuestionView;

/// Minutes as they stand: the decisions as they are approved, and from the meeting how the body came to them.
record ProtokollOf(MeetingFacts meeting, MinutesEntry entry, String court) {

    Protokoll protokoll() {
        List<MinutesParagraph> told = entry.minutes().content().paragraphs();
        ApprovalOf approval = new ApprovalOf(entry.minutes(), meeting.form());
        return new Protokoll(
                meeting.held(),
                meeting.form(),
                new AttendanceOf(meeting, told).attendance(),
                told.stream().map(this::paragraph).toList(),
                approval.approval(),
                approval.isAwaited(),
                new AnslagOf(meeting.municipality(), entry, court).anslag().orElse(null));
    }

    static List<Correction> corrections(MinutesEntry entry, ParagraphNumber number) {
        return entry.minutes().copies().corrections().stream()
                .filter(one -> one.paragraph().equals(number))
                .map(one -> new Correction(one.correctedOn(), one.by(), one.oldText(), one.newText(), one.reason()))
                .toList();
    }

    /// Empty when the minutes have no such paragraph.
    Optional<Paragraph> paragraph(ParagraphNumber number) {
        return entry.minutes().content().paragraphs().stream()
                .filter(paragraph -> paragraph.number().equals(number))
                .map(this::paragraph)
                .findFirst();
    }

    private Paragraph paragraph(MinutesParagraph approved) {
        AgendaItemView item = meeting.item(approved.item());
        ItemFacts facts = new ItemFacts(meeting, item);
        return new Paragraph(
                approved.number(),
                approved.title(),
                ItemFacts.caseNumber(approved.caseId()),
                presidedBy(item),
                item.presenters().stream().map(meeting::nameAndParty).toList(),
                facts.conflicts(),
                new Preparation(facts.papers(), reported(item), item.recommendations(), List.of()),
                new Deliberation(List.of(), motions(item), questions(item), facts.votes()),
                facts.decision(approved.points()),
                facts.outcome(),
                item.immediately(),
                facts.reservations(),
                facts.notes(),
                corrections(entry, approved.number()),
                recipients(approved.number()));
    }

    /// What the body was told had been decided for it (KL 6:40).
    private static List<Section> reported(AgendaItemView item) {
        return item.reported().isEmpty()
                ? List.of()
                : List.of(new Section(
                        "Anmälda beslut", "Nämnden har fått del av %s.".formatted(String.join(", ", item.reported()))));
    }

    /// Absent when it was the chair of the body.
    private @Nullable String presidedBy(AgendaItemView item) {
        return Optional.ofNullable(item.presidedBy())
                .filter(number -> meeting.attendee(number).attendee().role() != AttendanceRole.CHAIR)
                .map(meeting::nameAndParty)
                .orElse(null);
    }

    private List<Motion> motions(AgendaItemView item) {
        return item.motions().stream()
                .map(made ->
                        new Motion(meeting.nameAndParty(made.by()) + " " + Wording.moves(made.kind()), made.text()))
                .toList();
    }

    private static List<Question> questions(AgendaItemView item) {
        return item.questions().stream()
                .map(put -> new Question(put.text(), answer(put)))
                .toList();
    }

    private static String answer(QuestionView put) {
        if (put.answeredYes() == null) {
            return "Frågan besvarades inte.";
        }
        String found = put.answeredYes() ? "svaret är ja." : "svaret är nej.";
        return put.vote() == null
                ? "Ordföranden finner att " + found
                : "Efter omröstning finner ordföranden att " + found;
    }

    private List<String> recipients(ParagraphNumber number) {
        return entry.minutes().copies().dispatches().stream()
                .filter(sent -> sent.paragraph().equals(number))
                .map(sent -> sent.recipient()
                        + (sent.purpose() == DispatchPurpose.FOR_ACTION ? ", för åtgärd" : ", för kännedom"))
                .toList();
    }
}
