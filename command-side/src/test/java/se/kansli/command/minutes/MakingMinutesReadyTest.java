package se.kansli.command.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.HamcrestCondition.matching;
import static se.kansli.command.minutes.Secretariat.IR;
import static se.kansli.command.minutes.Secretariat.IU;
import static se.kansli.command.minutes.Secretariat.KF;
import static se.kansli.command.minutes.Secretariat.KS;
import static se.kansli.command.minutes.Secretariat.KSIA;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.command.Refusal;
import se.kansli.command.RefusalMatcher;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.minutes.ReadyRemark;
import se.kansli.kernel.minutes.Signer;
import se.kansli.kernel.minutes.SignerCapacity;
import se.kansli.kernel.paragraphs.ParagraphNumber;

class MakingMinutesReadyTest {

    private static final MinutesId MINUTES = MinutesId.of(KSIA);

    @Test
    void MIN_2_minutes_that_are_ready_tell_who_approves_them_and_until_when() {
        Secretariat secretariat = Secretariat.withReadyMinutes(Sat.on(KSIA, "2021-05-21")
                .choosingKarin()
                .prepared(19)
                .decided(20)
                .closed());

        assertThat(readied(secretariat, MINUTES)).satisfies(ready -> {
            assertThat(ready.signers())
                    .containsExactly(
                            new Signer(Sat.CHAIR, SignerCapacity.CHAIR),
                            new Signer(Sat.KARIN, SignerCapacity.APPROVER));
            assertThat(ready.approvalDueOn()).isEqualTo("2021-06-04");
            assertThat(ready.printedParagraphs()).isEqualTo("§§ 19-20");
            assertThat(ready.remarks()).isEmpty();
            assertThat(ready.paragraphs())
                    .extracting(MinutesParagraph::number)
                    .containsExactly(ParagraphNumber.of(19), ParagraphNumber.of(20));
            assertThat(ready.paragraphs().getLast().points())
                    .extracting(DecisionPoint::wording)
                    .containsExactly("Utskottet beslutar att ta bort taxan.");
        });
    }

    @Test
    void all_who_presided_approve_the_minutes_each_once() {
        Secretariat secretariat = Secretariat.withReadyMinutes(Sat.on(KSIA, "2021-05-21")
                .choosing(List.of(2, 3))
                .decided(19)
                .presidedBy(20, Sat.KARIN)
                .closed());

        assertThat(readied(secretariat, MINUTES).signers())
                .containsExactly(
                        new Signer(Sat.CHAIR, SignerCapacity.CHAIR),
                        new Signer(Sat.KARIN, SignerCapacity.CHAIR),
                        new Signer(Sat.PER, SignerCapacity.APPROVER));
    }

    @Test
    void where_nothing_was_taken_up_the_one_who_opened_the_meeting_approves() {
        Secretariat secretariat = Secretariat.withReadyMinutes(
                Sat.on(KSIA, "2021-05-21").choosingKarin().withdrawn(19).closed());

        assertThat(readied(secretariat, MINUTES).signers())
                .extracting(Signer::name)
                .containsExactly(Sat.CHAIR, Sat.KARIN);
    }

    @Test
    void H5_the_fourteen_days_count_from_the_last_day_and_both_days_are_told() {
        Secretariat secretariat = Secretariat.withReadyMinutes(Sat.on(KF, "2025-06-18")
                .choosingKarin()
                .decided(1)
                .adjournedTo("2025-06-19")
                .decided(2)
                .closed());

        assertThat(readied(secretariat, MinutesId.of(KF))).satisfies(ready -> {
            assertThat(ready.meetingDays()).containsExactly(LocalDate.of(2025, 6, 18), LocalDate.of(2025, 6, 19));
            assertThat(ready.approvalDueOn()).isEqualTo("2025-07-03");
        });
    }

    @Test
    void H4_MIN_9_a_paragraph_approved_at_once_has_minutes_of_its_own_and_leaves_a_hole_in_the_others() {
        Sat sat = Sat.on(KS, "2020-09-01").choosingKarin();
        for (int number = 123; number <= 139; number++) {
            sat = number == 130 ? sat.decidedAtOnce(number) : sat.decided(number);
        }
        Secretariat secretariat = Secretariat.after(sat.closed());
        MinutesId ofTheRest = MinutesId.of(KS);
        MinutesId ofParagraph = MinutesId.of(KS, ParagraphNumber.of(130));

        secretariat.ask(Secretariat.ready(ofParagraph));
        secretariat.ask(Secretariat.ready(ofTheRest));

        assertThat(readied(secretariat, ofTheRest).printedParagraphs()).isEqualTo("§§ 123-129, 131-139");
        assertThat(readied(secretariat, ofTheRest).remarks()).isEmpty();
        assertThat(readied(secretariat, ofParagraph).printedParagraphs()).isEqualTo("§ 130");
    }

    @Test
    void MIN_9_a_paragraph_approved_at_once_does_not_wait_for_the_end_of_the_meeting() {
        Secretariat secretariat = Secretariat.after(
                Sat.on(KS, "2020-09-01").choosingKarin().decidedAtOnce(130).decided(131));
        MinutesId ofParagraph = MinutesId.of(KS, ParagraphNumber.of(130));

        secretariat.ask(Secretariat.ready(ofParagraph));

        assertThat(readied(secretariat, ofParagraph).meetingDays()).containsExactly(LocalDate.of(2020, 9, 1));
        assertThat(secretariat.refusalOf(Secretariat.ready(MinutesId.of(KS))))
                .is(matching(RefusalMatcher.conflict("MEETING_NOT_CLOSED")));
        assertThat(secretariat.refusalOf(Secretariat.ready(MinutesId.of(KS, ParagraphNumber.of(131)))))
                .is(matching(RefusalMatcher.conflict("NOT_APPROVED_AT_ONCE")));
    }

    @Test
    void minutes_without_any_paragraph_are_none() {
        Secretariat secretariat = Secretariat.after(
                Sat.on(KS, "2020-09-01").choosingKarin().decidedAtOnce(130).closed());

        assertThat(secretariat.refusalOf(Secretariat.ready(MinutesId.of(KS))))
                .is(matching(RefusalMatcher.conflict("NOTHING_TO_TELL")));
    }

    @Test
    void minutes_are_made_ready_once() {
        Secretariat secretariat = Secretariat.withReadyMinutes(
                Sat.on(KSIA, "2021-05-21").choosingKarin().decided(19).closed());

        assertThat(secretariat.refusalOf(Secretariat.ready(MINUTES)))
                .is(matching(RefusalMatcher.conflict("ALREADY_READY")));
        assertThat(secretariat.stored(MINUTES)).hasSize(1);
    }

    @Test
    void a_meeting_that_was_never_planned_has_no_minutes() {
        assertThat(Secretariat.after().refusalOf(Secretariat.ready(MINUTES)).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                Arguments.arguments(
                        "vilka som var närvarande",
                        Sat.unattended(KSIA, "2021-05-21").decided(19)),
                Arguments.arguments(
                        "ordförande i § 19", Sat.on(KSIA, "2021-05-21").presidedBy(19, null)),
                Arguments.arguments("beslut i § 19", Sat.on(KSIA, "2021-05-21").withoutPoints(19)),
                Arguments.arguments(
                        "vad som blev av § 20",
                        Sat.on(KSIA, "2021-05-21").decided(19).numberedOnly(20)));
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void MIN_1_what_the_minutes_lack_is_named(String what, Sat meeting) {
        Secretariat secretariat = Secretariat.after(meeting.closed());

        Refusal refusal = secretariat.refusalOf(Secretariat.ready(MINUTES));

        assertThat(refusal).is(matching(RefusalMatcher.conflict("MINUTES_INCOMPLETE")));
        assertThat(refusal.sentence()).isEqualTo("Protokollet saknar " + what + ".");
        assertThat(secretariat.stored(MINUTES)).isEmpty();
    }

    @Test
    void MIN_1_what_nobody_told_is_remarked_where_a_closed_meeting_cannot_tell_it_any_more() {
        Secretariat secretariat = Secretariat.withReadyMinutes(Sat.on(KSIA, "2021-05-21")
                .choosingKarin()
                .movedWithoutQuestions()
                .decided(19)
                .votedInSecret()
                .decided(20)
                .closed());

        assertThat(readied(secretariat, MINUTES).remarks())
                .containsExactly(ReadyRemark.QUESTIONS_NOT_TOLD, ReadyRemark.VOTES_NOT_TOLD);
    }

    @Test
    void MIN_1_nothing_is_asked_for_that_the_item_does_not_need() {
        Secretariat secretariat = Secretariat.withReadyMinutes(Sat.on(KSIA, "2021-05-21")
                .choosingKarin()
                .informed(19)
                .withdrawn(20)
                .votedInSecret()
                .appointed(21)
                .movedAndWithdrawn()
                .decided(22)
                .closed());

        assertThat(readied(secretariat, MINUTES).printedParagraphs()).isEqualTo("§§ 19-22");
        assertThat(readied(secretariat, MINUTES).remarks()).isEmpty();
    }

    @Test
    void C4_a_rad_names_who_approves_though_no_paragraph_chose_them_and_a_remark_says_so() {
        MinutesId minutesId = MinutesId.of(IR);
        Secretariat secretariat =
                Secretariat.after(Sat.on(IR, "2024-02-28").decided(1).closed());

        secretariat.ask(new MakeMinutesReady(minutesId, List.of(Sat.CHAIR, "Jenny Melander"), null));

        assertThat(readied(secretariat, minutesId)).satisfies(ready -> {
            assertThat(ready.signers()).extracting(Signer::name).containsExactly(Sat.CHAIR, "Jenny Melander");
            assertThat(ready.remarks()).containsExactly(ReadyRemark.APPROVER_NOT_CHOSEN);
        });
    }

    @Test
    void C4_nobody_names_others_than_those_whom_a_namnd_has_chosen() {
        Secretariat secretariat = Secretariat.after(
                Sat.on(KSIA, "2021-05-21").decided(19).closed(),
                Sat.on(IR, "2024-02-28").choosingKarin().decided(1).closed());

        assertThat(secretariat.refusalOf(new MakeMinutesReady(MINUTES, List.of(Sat.KARIN), null)))
                .is(matching(RefusalMatcher.invalid("APPROVER_NOT_CHOSEN")));
        assertThat(secretariat.refusalOf(new MakeMinutesReady(MinutesId.of(IR), List.of(Sat.PER), null)))
                .is(matching(RefusalMatcher.invalid("APPROVER_NOT_CHOSEN")));
    }

    @Test
    void B10_no_law_sets_a_day_for_a_rad_which_may_set_one_for_itself() {
        MinutesId minutesId = MinutesId.of(IR);
        Secretariat secretariat = Secretariat.after(
                Sat.on(IR, "2020-11-11").choosingKarin().decided(1).closed(),
                Sat.on(KSIA, "2021-05-21").choosingKarin().decided(19).closed());
        LocalDate own = LocalDate.of(2020, 11, 25);

        secretariat.ask(new MakeMinutesReady(minutesId, List.of(), own));

        assertThat(readied(secretariat, minutesId).approvalDueOn()).isNull();
        assertThat(readied(secretariat, minutesId).remindOn()).isEqualTo(own);
        assertThat(secretariat.refusalOf(new MakeMinutesReady(MINUTES, List.of(), own)))
                .is(matching(RefusalMatcher.invalid("LAW_SETS_THE_DAY")));
    }

    @Test
    void in_denmark_all_who_took_part_sign_and_items_are_punkter() {
        Secretariat secretariat = Secretariat.withReadyMinutes(
                Sat.on(IU, "2022-08-22").decided(1).decided(2).closed());

        assertThat(readied(secretariat, MinutesId.of(IU))).satisfies(ready -> {
            assertThat(ready.signers()).extracting(Signer::name).containsExactly(Sat.CHAIR, Sat.KARIN, Sat.PER);
            assertThat(ready.printedParagraphs()).isEqualTo("Punkt 1-2");
            assertThat(ready.approvalDueOn()).isNull();
            assertThat(ready.remarks()).isEmpty();
        });
    }

    private static MinutesMadeReady readied(Secretariat secretariat, MinutesId minutesId) {
        return secretariat.stored(minutesId, MinutesMadeReady.class).getFirst();
    }
}
