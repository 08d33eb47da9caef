package se.kansli.web.documents;

import java.time.LocalDate;
import se.kansli.command.Refusal;
import se.kansli.documents.Document;
import se.kansli.documents.Protokollsutdrag;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.query.minutes.MinutesEntry;
import se.kansli.query.minutes.Notice;
import se.kansli.web.access.Reading;

/// One paragraph of minutes that are approved (MIN-11).
record UtdragOf(MeetingFacts meeting, MinutesEntry entry, String court, LocalDate today) {

    /// In the language of the minutes.
    ///
    /// @throws Refusal when the minutes wait for their approval (MIN-11), or have no such paragraph
    Document document(ParagraphNumber number) {
        if (new ApprovalOf(entry.minutes(), meeting.form()).isAwaited()) {
            throw Refusal.conflict(
                    "NOT_APPROVED", "MIN-11", "Protokollet är inte justerat. Ett utdrag visar den justerade texten.");
        }
        return meeting.isDanish()
                ? new DanishOf(meeting).udskrift(number, entry.minutes(), today).orElseThrow(Reading::nothingThere)
                : utdrag(number);
    }

    private Protokollsutdrag utdrag(ParagraphNumber number) {
        ApprovalOf approval = new ApprovalOf(entry.minutes(), meeting.form());
        return new Protokollsutdrag(
                meeting.held(),
                meeting.form(),
                new ProtokollOf(meeting, entry, court).paragraph(number).orElseThrow(Reading::nothingThere),
                approval.approval(number),
                entry.minutes().notices().stream()
                        .map(Notice::announcedOn)
                        .reduce((before, last) -> last)
                        .orElse(null),
                null,
                today);
    }
}
