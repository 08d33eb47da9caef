package se.kansli.command.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.HamcrestCondition.matching;
import static se.kansli.command.minutes.Secretariat.KSIA;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.command.RefusalMatcher;
import se.kansli.kernel.minutes.DispatchPurpose;
import se.kansli.kernel.minutes.ExtractIssued;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesCorrected;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.ParagraphDispatched;
import se.kansli.kernel.minutes.Redaction;
import se.kansli.kernel.minutes.WebCopyReviewed;
import se.kansli.kernel.paragraphs.ParagraphNumber;

class CorrectingAndHandingOutMinutesTest {

    private static final MinutesId MINUTES = MinutesId.of(KSIA);
    private static final ParagraphNumber PARAGRAPH = ParagraphNumber.of(19);
    private static final CorrectMinutes CORRECTION = new CorrectMinutes(
            MINUTES, PARAGRAPH, null, "Sofia Ek anmäler jäv.", "En mening föll bort.", "Oliver Wykman");

    @Test
    void MIN_13_H9_a_sentence_that_was_left_out_is_told_beside_the_text_by_whom_and_when() {
        Secretariat secretariat = approved();

        secretariat.ask(CORRECTION);

        assertThat(secretariat.stored(MINUTES, MinutesCorrected.class))
                .containsExactly(new MinutesCorrected(
                        MINUTES,
                        1,
                        PARAGRAPH,
                        null,
                        "Sofia Ek anmäler jäv.",
                        "En mening föll bort.",
                        "Oliver Wykman",
                        Secretariat.TODAY));
        assertThat(secretariat.stored(MINUTES, MinutesMadeReady.class)).hasSize(1);
    }

    @Test
    void MIN_13_a_correction_changes_something_and_says_why() {
        Secretariat secretariat = approved();

        assertThat(secretariat.refusalOf(
                        new CorrectMinutes(MINUTES, PARAGRAPH, "taxan", "taxan", "Fel", "Oliver Wykman")))
                .is(matching(RefusalMatcher.invalid("NOTHING_CORRECTED")));
        assertThat(secretariat.refusalOf(
                        new CorrectMinutes(MINUTES, PARAGRAPH, "taxan", "avgiften", " ", "Oliver Wykman")))
                .is(matching(RefusalMatcher.invalid("TEXT_MISSING")));
        assertThat(secretariat.refusalOf(new CorrectMinutes(
                        MINUTES, ParagraphNumber.of(99), "taxan", "avgiften", "Fel", "Oliver Wykman")))
                .is(matching(RefusalMatcher.invalid("PARAGRAPH_UNKNOWN")));
    }

    @Test
    void MIN_13_an_extract_that_is_issued_later_shows_the_corrections_of_its_paragraph() {
        Secretariat secretariat = approved();
        secretariat.ask(CORRECTION);
        secretariat.ask(new CorrectMinutes(MINUTES, ParagraphNumber.of(20), "5", "6", "Skrivfel", "Oliver Wykman"));
        secretariat.ask(new CorrectMinutes(MINUTES, PARAGRAPH, "kl. 9", "kl. 10", "Skrivfel", "Oliver Wykman"));

        secretariat.ask(new IssueExtract(MINUTES, PARAGRAPH, "Servicenämnden"));

        assertThat(secretariat.stored(MINUTES, ExtractIssued.class))
                .containsExactly(
                        new ExtractIssued(MINUTES, PARAGRAPH, "Servicenämnden", List.of(1, 3), Secretariat.TODAY));
    }

    @Test
    void A16_MIN_11_an_extract_approves_nothing_and_is_issued_of_what_all_have_approved() {
        Secretariat secretariat = Secretariat.withReadyMinutes(meeting());
        secretariat.ask(Secretariat.signed(MINUTES, Sat.CHAIR, "2021-05-26"));

        assertThat(secretariat.refusalOf(new IssueExtract(MINUTES, PARAGRAPH, "Servicenämnden")))
                .is(matching(RefusalMatcher.conflict("NOT_APPROVED")));
        assertThat(secretariat.stored(MINUTES, MinutesApproved.class)).isEmpty();
    }

    @Test
    void MIN_12_whom_a_paragraph_went_to_and_why_is_kept() {
        Secretariat secretariat = approved();

        secretariat.ask(new DispatchParagraph(MINUTES, PARAGRAPH, "Servicenämnden", DispatchPurpose.FOR_ACTION));
        secretariat.ask(new DispatchParagraph(MINUTES, PARAGRAPH, "Kalmarhem AB", DispatchPurpose.FOR_INFORMATION));

        assertThat(secretariat.stored(MINUTES, ParagraphDispatched.class))
                .extracting(ParagraphDispatched::recipient, ParagraphDispatched::purpose)
                .containsExactly(
                        tuple("Servicenämnden", DispatchPurpose.FOR_ACTION),
                        tuple("Kalmarhem AB", DispatchPurpose.FOR_INFORMATION));
    }

    @Test
    void REG_13_G4_what_is_left_out_on_the_web_is_told_without_repeating_it() {
        Secretariat secretariat = approved();
        secretariat.ask(CORRECTION);
        Redaction name = new Redaction(PARAGRAPH, "namnet på en nominerad privatperson");

        secretariat.ask(new ReviewWebCopy(MINUTES, List.of(name), "Oliver Wykman"));

        assertThat(secretariat.stored(MINUTES, WebCopyReviewed.class))
                .containsExactly(new WebCopyReviewed(MINUTES, List.of(name), 1, "Oliver Wykman", Secretariat.TODAY));
        assertThat(Secretariat.withReadyMinutes(meeting())
                        .refusalOf(new ReviewWebCopy(MINUTES, List.of(), "Oliver Wykman")))
                .is(matching(RefusalMatcher.conflict("NOT_APPROVED")));
    }

    private static Secretariat approved() {
        return Secretariat.withApprovedMinutes(meeting(), "2021-05-26");
    }

    private static Sat meeting() {
        return Sat.on(KSIA, "2021-05-21")
                .choosingKarin()
                .decided(19)
                .decided(20)
                .closed();
    }
}
