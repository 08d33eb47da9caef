package se.kansli.command.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.HamcrestCondition.matching;
import static se.kansli.command.minutes.Secretariat.GR;
import static se.kansli.command.minutes.Secretariat.IR;
import static se.kansli.command.minutes.Secretariat.IU;
import static se.kansli.command.minutes.Secretariat.KS;
import static se.kansli.command.minutes.Secretariat.KSIA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.RefusalMatcher;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesDisputed;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesSigned;
import se.kansli.kernel.minutes.SigningMeans;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;

class ApprovingMinutesTest {

    private static final MinutesId MINUTES = MinutesId.of(KSIA);
    private static final MeetingId NEXT = new MeetingId("KS-M-KSIA-8");

    @Test
    void H1_minutes_approved_on_the_fifteenth_day_are_approved_and_a_day_late() {
        Secretariat secretariat = Secretariat.withReadyMinutes(meeting());

        secretariat.ask(Secretariat.signed(MINUTES, Sat.CHAIR, "2021-05-26"));
        assertThat(secretariat.stored(MINUTES, MinutesApproved.class)).isEmpty();
        secretariat.ask(new ApproveMinutes(MINUTES, Sat.KARIN, date("2021-06-05"), SigningMeans.E_SIGNATURE));

        assertThat(secretariat.stored(MINUTES, MinutesApproved.class))
                .containsExactly(new MinutesApproved(
                        MINUTES, null, date("2021-06-04"), 1, date("2021-06-07"), date("2021-06-05")));
    }

    @Test
    void MIN_2_they_are_approved_on_the_day_of_the_latest_signature_in_whatever_order_these_are_entered() {
        Secretariat secretariat = Secretariat.withReadyMinutes(meeting());

        secretariat.ask(Secretariat.signed(MINUTES, Sat.KARIN, "2021-06-04"));
        secretariat.ask(Secretariat.signed(MINUTES, Sat.CHAIR, "2021-05-26"));

        assertThat(secretariat.stored(MINUTES, MinutesApproved.class))
                .extracting(MinutesApproved::approvedOn, MinutesApproved::daysLate)
                .containsExactly(tuple(date("2021-06-04"), 0));
    }

    @Test
    void MIN_10_a_signature_is_kept_with_its_means() {
        Secretariat secretariat = Secretariat.withReadyMinutes(meeting());

        secretariat.ask(new ApproveMinutes(MINUTES, Sat.KARIN, date("2021-05-26"), SigningMeans.E_SIGNATURE));

        assertThat(secretariat.stored(MINUTES, MinutesSigned.class))
                .containsExactly(new MinutesSigned(MINUTES, Sat.KARIN, SigningMeans.E_SIGNATURE, date("2021-05-26")));
    }

    @Test
    void nobody_else_approves_and_nobody_twice_nor_before_the_meeting_nor_tomorrow() {
        Secretariat secretariat = Secretariat.withReadyMinutes(meeting());
        secretariat.ask(Secretariat.signed(MINUTES, Sat.KARIN, "2021-05-26"));

        assertThat(secretariat.refusalOf(Secretariat.signed(MINUTES, Sat.PER, "2021-05-26")))
                .is(matching(RefusalMatcher.invalid("NOT_A_SIGNER")));
        assertThat(secretariat.refusalOf(Secretariat.signed(MINUTES, Sat.KARIN, "2021-05-27")))
                .is(matching(RefusalMatcher.conflict("ALREADY_SIGNED")));
        assertThat(secretariat.refusalOf(Secretariat.signed(MINUTES, Sat.CHAIR, "2021-05-20")))
                .is(matching(RefusalMatcher.invalid("BEFORE_THE_MEETING")));
        assertThat(secretariat.refusalOf(Secretariat.signed(MINUTES, Sat.CHAIR, "2026-01-08")))
                .is(matching(RefusalMatcher.invalid("DATE_IN_THE_FUTURE")));
        assertThat(secretariat.stored(MINUTES, MinutesSigned.class)).hasSize(1);
    }

    @Test
    void C4_minutes_of_an_utskott_that_chose_nobody_are_approved_at_the_next_meeting_only() {
        Secretariat secretariat = Secretariat.after(
                Sat.on(KSIA, "2021-05-21").decided(19).closed(),
                Sat.on(NEXT, "2021-06-10").choosingKarin().decided(25).closed());
        secretariat.ask(Secretariat.ready(MINUTES));

        assertThat(secretariat.refusalOf(Secretariat.signed(MINUTES, Sat.CHAIR, "2021-05-26")))
                .is(matching(RefusalMatcher.conflict("APPROVER_NOT_CHOSEN")));
        secretariat.ask(new ApproveMinutesAtMeeting(MINUTES, new MeetingItem(NEXT, 1)));

        assertThat(secretariat.stored(MINUTES, MinutesApproved.class))
                .containsExactly(new MinutesApproved(
                        MINUTES,
                        new MeetingItem(NEXT, 1),
                        date("2021-06-04"),
                        6,
                        date("2021-06-12"),
                        date("2021-06-10")));
    }

    @Test
    void C4_minutes_of_a_rad_that_chose_nobody_are_approved_with_a_remark() {
        MinutesId minutesId = MinutesId.of(IR);
        Secretariat secretariat =
                Secretariat.withReadyMinutes(Sat.on(IR, "2024-02-28").decided(1).closed());

        secretariat.ask(Secretariat.signed(minutesId, Sat.CHAIR, "2024-04-30"));

        assertThat(secretariat.stored(minutesId, MinutesApproved.class))
                .containsExactly(new MinutesApproved(minutesId, null, null, 0, null, date("2024-04-30")));
    }

    @Test
    void H9_who_approves_cannot_rewrite_but_what_they_hold_stands_beside() {
        Secretariat secretariat = Secretariat.withReadyMinutes(meeting());
        DisputeMinutes dispute = new DisputeMinutes(
                MINUTES, ParagraphNumber.of(19), Sat.KARIN, "Utskottet föreslog fullmäktige att ta bort taxan.");

        assertThat(CorrectMinutes.class.getAnnotation(MayBeGivenBy.class).value())
                .containsExactly(Role.NAMNDSEKRETERARE);
        assertThat(secretariat.refusalOf(new CorrectMinutes(
                        MINUTES,
                        ParagraphNumber.of(19),
                        "beslutar att ta bort",
                        "föreslår fullmäktige att ta bort",
                        "Så var det",
                        Sat.KARIN)))
                .is(matching(RefusalMatcher.conflict("NOT_APPROVED")));
        secretariat.ask(dispute);

        assertThat(secretariat.stored(MINUTES))
                .hasSize(2)
                .last()
                .isEqualTo(new MinutesDisputed(
                        MINUTES, dispute.paragraph(), Sat.KARIN, dispute.text(), Secretariat.TODAY));
        assertThat(secretariat
                        .stored(MINUTES, MinutesMadeReady.class)
                        .getFirst()
                        .paragraphs()
                        .getFirst()
                        .points())
                .extracting(DecisionPoint::wording)
                .containsExactly("Utskottet beslutar att ta bort taxan.");
    }

    @Test
    void disputed_minutes_are_approved_by_the_next_meeting_and_no_others() {
        Secretariat secretariat = Secretariat.after(
                meeting(),
                Sat.on(NEXT, "2021-06-03")
                        .choosingKarin()
                        .decided(25)
                        .informed(26)
                        .closed(),
                Sat.on(KS, "2021-06-03").choosingKarin().decided(80).closed());
        secretariat.ask(Secretariat.ready(MINUTES));
        ApproveMinutesAtMeeting atNext = new ApproveMinutesAtMeeting(MINUTES, new MeetingItem(NEXT, 1));
        assertThat(secretariat.refusalOf(atNext)).is(matching(RefusalMatcher.conflict("NOT_DISPUTED")));

        secretariat.ask(new DisputeMinutes(MINUTES, ParagraphNumber.of(19), Sat.KARIN, "Så beslutade vi inte."));

        for (MeetingItem wrong : List.of(
                new MeetingItem(NEXT, 2), new MeetingItem(NEXT, 3), new MeetingItem(KS, 1), new MeetingItem(KSIA, 1))) {
            assertThat(secretariat.refusalOf(new ApproveMinutesAtMeeting(MINUTES, wrong)))
                    .is(matching(RefusalMatcher.conflict("NOT_DECIDED_THERE")));
        }
        secretariat.ask(atNext);
        assertThat(secretariat.stored(MINUTES, MinutesApproved.class))
                .extracting(MinutesApproved::approvedOn)
                .containsExactly(date("2021-06-03"));
    }

    @Test
    void one_who_disputed_may_sign_all_the_same() {
        Secretariat secretariat = Secretariat.withReadyMinutes(meeting());
        secretariat.ask(new DisputeMinutes(MINUTES, ParagraphNumber.of(19), Sat.KARIN, "Så beslutade vi inte."));

        secretariat.ask(Secretariat.signed(MINUTES, Sat.KARIN, "2021-05-26"));
        secretariat.ask(Secretariat.signed(MINUTES, Sat.CHAIR, "2021-05-26"));

        assertThat(secretariat.stored(MINUTES, MinutesApproved.class)).hasSize(1);
    }

    @Test
    void H9_approved_minutes_are_neither_signed_nor_disputed_nor_approved_again() {
        Secretariat secretariat = Secretariat.withApprovedMinutes(meeting(), "2021-05-26");
        int before = secretariat.stored(MINUTES).size();

        for (Object late : List.of(
                Secretariat.signed(MINUTES, Sat.KARIN, "2021-05-27"),
                new DisputeMinutes(MINUTES, ParagraphNumber.of(19), Sat.KARIN, "Så beslutade vi inte."),
                new ApproveMinutesAtMeeting(MINUTES, new MeetingItem(NEXT, 1)))) {
            assertThat(secretariat.refusalOf(late)).is(matching(RefusalMatcher.conflict("ALREADY_APPROVED")));
        }
        assertThat(secretariat.stored(MINUTES)).hasSize(before);
    }

    @Test
    void in_denmark_minutes_are_approved_when_all_who_took_part_have_signed() {
        MinutesId minutesId = MinutesId.of(IU);
        Secretariat secretariat =
                Secretariat.withReadyMinutes(Sat.on(IU, "2022-08-22").decided(1).closed());

        for (String name : List.of(Sat.CHAIR, Sat.KARIN, Sat.PER)) {
            assertThat(secretariat.stored(minutesId, MinutesApproved.class)).isEmpty();
            secretariat.ask(Secretariat.signed(minutesId, name, "2022-08-22"));
        }

        assertThat(secretariat.stored(minutesId, MinutesApproved.class))
                .containsExactly(new MinutesApproved(minutesId, null, null, 0, null, date("2022-08-22")));
    }

    @Test
    void nobody_approves_mere_notes() {
        MinutesId minutesId = MinutesId.of(GR);
        Secretariat secretariat = Secretariat.withReadyMinutes(
                Sat.on(GR, "2022-08-22").informed(1).closed());

        assertThat(secretariat.refusalOf(Secretariat.signed(minutesId, Sat.CHAIR, "2022-08-22")))
                .is(matching(RefusalMatcher.conflict("MERE_NOTES")));
    }

    @Test
    void two_people_sign_at_once_and_both_are_kept() throws Exception {
        Secretariat secretariat = Secretariat.withReadyMinutes(meeting());
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Future<?>> signing = new ArrayList<>();
            for (String name : List.of(Sat.CHAIR, Sat.KARIN)) {
                signing.add(people.submit(() -> {
                    start.await();
                    return secretariat.ask(Secretariat.signed(MINUTES, name, "2021-05-26"));
                }));
            }
            start.countDown();
            for (Future<?> signed : signing) {
                signed.get();
            }
        }

        assertThat(secretariat.stored(MINUTES, MinutesSigned.class))
                .extracting(MinutesSigned::signer)
                .containsExactlyInAnyOrder(Sat.CHAIR, Sat.KARIN);
        assertThat(secretariat.stored(MINUTES, MinutesApproved.class)).hasSize(1);
    }

    private static Sat meeting() {
        return Sat.on(KSIA, "2021-05-21").choosingKarin().decided(19).closed();
    }

    private static LocalDate date(String day) {
        return LocalDate.parse(day);
    }
}
