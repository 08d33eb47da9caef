package se.kansli.command.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.HamcrestCondition.matching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.delegation.ListedDecision;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.delegation.DelegatedDecisionListed;
import se.kansli.kernel.minutes.MinutesAnnounced;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.Signer;
import se.kansli.kernel.minutes.SignerCapacity;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.DelegatedMatter;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// A decision by delegation that the nämnd is not told of, and that can be appealed, is minuted by itself and announced
/// (KL 6:40, 7:8, 8:10 p 3).
class MinutesOfADelegatedDecisionTest {

    private static final DelegatedDecisionId DECISION = new DelegatedDecisionId("KS-D-KS-2021-12");
    private static final MinutesId MINUTES = MinutesId.of(DECISION);
    private static final CaseId CASE = new CaseId("KS-2021-0486");
    private static final String DELEGATE = "Annette Andersson";

    @Test
    void MIN_8_whoever_decided_signs_and_that_is_announced_with_a_time_for_appeals_of_its_own() {
        Secretariat secretariat = Secretariat.after().knowingOf(listed(true, false, null));
        secretariat.ask(ready(DELEGATE));
        secretariat.ask(Secretariat.signed(MINUTES, DELEGATE, "2021-09-21"));
        secretariat.ask(Secretariat.announced(MINUTES, "2021-09-22"));

        assertThat(secretariat.stored(MINUTES, MinutesMadeReady.class))
                .singleElement()
                .satisfies(ready -> {
                    assertThat(ready.signers()).containsExactly(new Signer(DELEGATE, SignerCapacity.DELEGATE));
                    assertThat(ready.printedParagraphs()).isEqualTo("Delegationsbeslut 2021:12");
                    assertThat(ready.meetingDays()).containsExactly(LocalDate.parse("2021-09-20"));
                    assertThat(ready.approvalDueOn()).isNull();
                    assertThat(ready.paragraphs()).singleElement().satisfies(paragraph -> {
                        assertThat(paragraph.title()).isEqualTo("Bidrag");
                        assertThat(paragraph.caseId()).isEqualTo(CASE);
                        assertThat(paragraph.points()).singleElement().satisfies(point -> {
                            assertThat(point.wording()).isEqualTo("Bidraget beviljas.");
                            assertThat(point.appealable()).isTrue();
                        });
                    });
                });
        assertThat(secretariat.stored(MINUTES, MinutesApproved.class))
                .singleElement()
                .satisfies(approved -> assertThat(approved.announcementDueOn()).isEqualTo("2021-09-23"));
        assertThat(secretariat.stored(MINUTES, MinutesAnnounced.class))
                .singleElement()
                .satisfies(announced -> assertThat(announced.lastAppealDay()).isEqualTo("2021-10-13"));
    }

    @Test
    void MIN_8_what_the_namnd_is_told_of_stands_in_the_minutes_of_its_meeting() {
        MeetingItem item = new MeetingItem(Secretariat.KS, 2);
        for (ListedDecision told :
                List.of(listed(true, true, null), listed(true, true, item), listed(true, false, item))) {
            assertThat(Secretariat.after().knowingOf(told).refusalOf(ready(DELEGATE)))
                    .is(matching(RefusalMatcher.conflict("REPORTED_TO_THE_BODY")));
        }
    }

    @Test
    void MIN_8_what_cannot_be_appealed_is_not_minuted_by_itself() {
        assertThat(Secretariat.after().knowingOf(listed(false, false, null)).refusalOf(ready(DELEGATE)))
                .is(matching(RefusalMatcher.conflict("NOT_APPEALABLE")));
    }

    @Test
    void MIN_8_they_say_who_decided() {
        assertThat(Secretariat.after().knowingOf(listed(true, false, null)).refusalOf(ready()))
                .is(matching(RefusalMatcher.invalid("DELEGATE_MISSING")));
    }

    @Test
    void REG_9_a_decision_that_nobody_took_has_no_minutes() {
        assertThat(Secretariat.after().refusalOf(ready(DELEGATE))).is(matching(RefusalMatcher.notFound("NOT_FOUND")));
    }

    @Test
    void MIN_13_what_was_wrong_in_them_is_corrected_beside_the_text_and_no_meeting_approves_them() {
        Secretariat secretariat = Secretariat.after().knowingOf(listed(true, false, null));
        secretariat.ask(ready(DELEGATE));
        assertThat(secretariat.refusalOf(new ApproveMinutesAtMeeting(MINUTES, new MeetingItem(Secretariat.KS, 1))))
                .is(matching(RefusalMatcher.conflict("NOT_DISPUTED")));
        secretariat.ask(Secretariat.signed(MINUTES, DELEGATE, "2021-09-21"));
        secretariat.ask(new CorrectMinutes(
                MINUTES, ParagraphNumber.of(1), "Bidraget", "Halva bidraget", "Skrivfel", "Karin Ström"));
        assertThat(secretariat.stored(MINUTES)).hasSize(4);
    }

    private static MakeMinutesReady ready(String... decidedBy) {
        return new MakeMinutesReady(MINUTES, List.of(decidedBy), null);
    }

    private static ListedDecision listed(boolean appealable, boolean toBeReported, @Nullable MeetingItem reportedIn) {
        return new ListedDecision(
                new DelegatedDecisionListed(
                        DECISION,
                        CASE,
                        new DecisionReference(new BodyCode("KS"), LocalDate.parse("2021-09-20"), null, "1.4"),
                        DecisionKind.GRANT,
                        "Bidraget beviljas.",
                        appealable,
                        "beslutets slag",
                        new DelegatedMatter("1.4", "Bidrag", "Kommundirektören", toBeReported),
                        toBeReported),
                reportedIn,
                false);
    }
}
