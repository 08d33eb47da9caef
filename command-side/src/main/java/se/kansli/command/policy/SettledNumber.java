package se.kansli.command.policy;

import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.ItemNumbers;
import se.kansli.kernel.paragraphs.ParagraphForm;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.ParagraphSettled;

/// Where what a meeting settled is found in its minutes, in the form in which the body prints its numbers.
record SettledNumber(Bodies bodies) {

    DecisionReference referenceTo(ParagraphSettled event) {
        return new DecisionReference(
                event.meetingId().body(),
                event.decidedOn(),
                printed(event.meetingId().body(), event.number()),
                null);
    }

    DecisionReference referenceTo(MinutesId minutes, MinutesParagraph paragraph) {
        return new DecisionReference(
                minutes.body(), paragraph.decidedOn(), printed(minutes.body(), paragraph.number()), null);
    }

    private String printed(BodyCode body, ParagraphNumber number) {
        boolean inSeries = bodies.find(body)
                .filter(found -> found.profile().rules().itemNumbers() == ItemNumbers.EACH_MEETING)
                .isEmpty();
        return number.printed(inSeries ? ParagraphForm.PARAGRAPH : ParagraphForm.PUNKT);
    }
}
