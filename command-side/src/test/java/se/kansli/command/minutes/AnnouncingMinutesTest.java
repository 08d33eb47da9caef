package se.kansli.command.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.HamcrestCondition.matching;
import static se.kansli.command.minutes.Secretariat.IR;
import static se.kansli.command.minutes.Secretariat.IU;
import static se.kansli.command.minutes.Secretariat.KF;
import static se.kansli.command.minutes.Secretariat.KSIA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.command.RefusalMatcher;
import se.kansli.kernel.minutes.AppealAddressee;
import se.kansli.kernel.minutes.MinutesAnnounced;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.NoticeRemoved;
import se.kansli.kernel.paragraphs.ParagraphNumber;

class AnnouncingMinutesTest {

    private static final MinutesId MINUTES = MinutesId.of(KSIA);

    /// The H table: Strömsund, Nynäshamn, julafton, midsommarafton.
    @ParameterizedTest
    @CsvSource({
        "2017-09-12, 2017-09-14, 2017-09-14, 2017-10-05, 2017-10-06",
        "2020-08-18, 2020-08-18, 2020-08-18, 2020-09-08, 2020-09-09",
        "2021-12-01, 2021-12-03, 2021-12-03, 2021-12-27, 2021-12-28",
        "2021-06-02, 2021-06-04, 2021-06-04, 2021-06-28, 2021-06-29"
    })
    void MIN_4_MIN_5_the_H_table(String met, String approved, String announced, String lastDay, String mayGo) {
        Secretariat secretariat = Secretariat.withApprovedMinutes(meeting(met), approved);

        secretariat.ask(Secretariat.announced(MINUTES, announced));

        assertThat(secretariat.stored(MINUTES, MinutesAnnounced.class))
                .containsExactly(new MinutesAnnounced(
                        MINUTES,
                        1,
                        "kommunledningskontoret",
                        date(approved).plusDays(2),
                        0,
                        date(lastDay),
                        date(mayGo),
                        date(announced)));
    }

    @ParameterizedTest
    @CsvSource({"2015-05-13, 0", "2015-05-14, 1"})
    void H2_the_second_day_after_the_approval_is_in_time_and_the_third_is_a_day_late(String announced, int daysLate) {
        MinutesId minutesId = MinutesId.of(KF);
        Secretariat secretariat = Secretariat.withApprovedMinutes(
                Sat.on(KF, "2015-04-27").choosingKarin().decided(1).closed(), "2015-05-11");

        secretariat.ask(Secretariat.announced(minutesId, announced));

        assertThat(secretariat.stored(minutesId, MinutesApproved.class))
                .extracting(MinutesApproved::daysLate)
                .containsExactly(0);
        assertThat(secretariat.stored(minutesId, MinutesAnnounced.class))
                .extracting(MinutesAnnounced::daysLate)
                .containsExactly(daysLate);
    }

    @Test
    void H1_minutes_that_were_approved_late_start_their_clock_when_they_are_announced() {
        Secretariat secretariat = Secretariat.withApprovedMinutes(meeting("2021-05-21"), "2021-06-05");

        secretariat.ask(Secretariat.announced(MINUTES, "2021-06-07"));

        assertThat(secretariat.stored(MINUTES, MinutesAnnounced.class))
                .extracting(MinutesAnnounced::lastAppealDay)
                .containsExactly(date("2021-06-28"));
    }

    @Test
    void H3_a_notice_that_was_taken_down_early_is_followed_by_another_for_the_whole_time() {
        Secretariat secretariat = Secretariat.withApprovedMinutes(meeting("2017-09-12"), "2017-09-14");
        secretariat.ask(Secretariat.announced(MINUTES, "2017-09-14"));

        secretariat.ask(new RemoveNotice(MINUTES, date("2017-10-03")));
        assertThat(secretariat.stored(MINUTES, NoticeRemoved.class))
                .containsExactly(new NoticeRemoved(MINUTES, 1, true, date("2017-10-03")));
        assertThat(secretariat.refusalOf(Secretariat.announced(MINUTES, "2017-10-02")))
                .is(matching(RefusalMatcher.invalid("TOO_EARLY")));
        secretariat.ask(Secretariat.announced(MINUTES, "2017-10-04"));

        assertThat(secretariat.stored(MINUTES, MinutesAnnounced.class).getLast())
                .isEqualTo(new MinutesAnnounced(
                        MINUTES,
                        2,
                        "kommunledningskontoret",
                        null,
                        0,
                        date("2017-10-25"),
                        date("2017-10-26"),
                        date("2017-10-04")));
    }

    @ParameterizedTest
    @CsvSource({"2017-10-05, true", "2017-10-06, false", "2017-10-20, false"})
    void MIN_5_a_notice_may_go_the_day_after_the_last_appeal_day(String removed, boolean early) {
        Secretariat secretariat = Secretariat.withApprovedMinutes(meeting("2017-09-12"), "2017-09-14");
        secretariat.ask(Secretariat.announced(MINUTES, "2017-09-14"));

        secretariat.ask(new RemoveNotice(MINUTES, date(removed)));

        assertThat(secretariat.stored(MINUTES, NoticeRemoved.class))
                .extracting(NoticeRemoved::early)
                .containsExactly(early);
    }

    @Test
    void a_notice_is_put_up_once_and_taken_down_once() {
        Secretariat secretariat = Secretariat.withApprovedMinutes(meeting("2017-09-12"), "2017-09-14");

        assertThat(secretariat.refusalOf(new RemoveNotice(MINUTES, date("2017-10-06"))))
                .is(matching(RefusalMatcher.conflict("NO_NOTICE")));
        assertThat(secretariat.refusalOf(Secretariat.announced(MINUTES, "2017-09-13")))
                .is(matching(RefusalMatcher.invalid("TOO_EARLY")));
        secretariat.ask(Secretariat.announced(MINUTES, "2017-09-14"));
        assertThat(secretariat.refusalOf(Secretariat.announced(MINUTES, "2017-09-15")))
                .is(matching(RefusalMatcher.conflict("ALREADY_ANNOUNCED")));
        secretariat.ask(new RemoveNotice(MINUTES, date("2017-10-06")));
        assertThat(secretariat.refusalOf(new RemoveNotice(MINUTES, date("2017-10-07"))))
                .is(matching(RefusalMatcher.conflict("NO_NOTICE")));
        assertThat(secretariat.refusalOf(Secretariat.announced(MINUTES, "2017-10-07")))
                .is(matching(RefusalMatcher.conflict("ALREADY_ANNOUNCED")));
    }

    @Test
    void MIN_3_what_is_not_approved_is_not_announced() {
        Secretariat secretariat = Secretariat.withReadyMinutes(meeting("2021-05-21"));

        assertThat(secretariat.refusalOf(Secretariat.announced(MINUTES, "2021-05-26")))
                .is(matching(RefusalMatcher.conflict("NOT_APPROVED")));
    }

    @Test
    void MIN_3_the_notice_says_where_the_minutes_are() {
        Secretariat secretariat = Secretariat.withApprovedMinutes(meeting("2021-05-21"), "2021-05-26");

        assertThat(secretariat.refusalOf(new AnnounceMinutes(MINUTES, date("2021-05-26"), " ")))
                .is(matching(RefusalMatcher.invalid("TEXT_MISSING")));
    }

    @Test
    void H4_what_was_approved_at_once_has_a_notice_and_a_last_appeal_day_of_its_own() {
        MinutesId ofParagraph = MinutesId.of(KSIA, ParagraphNumber.of(130));
        Secretariat secretariat = Secretariat.withApprovedMinutes(
                Sat.on(KSIA, "2020-09-01")
                        .choosingKarin()
                        .decided(129)
                        .decidedAtOnce(130)
                        .closed(),
                "2020-09-10");
        secretariat.ask(Secretariat.ready(ofParagraph));
        secretariat.ask(Secretariat.signed(ofParagraph, Sat.CHAIR, "2020-09-01"));
        secretariat.ask(Secretariat.signed(ofParagraph, Sat.KARIN, "2020-09-01"));

        secretariat.ask(Secretariat.announced(ofParagraph, "2020-09-02"));
        secretariat.ask(Secretariat.announced(MINUTES, "2020-09-11"));

        assertThat(secretariat.stored(ofParagraph, MinutesAnnounced.class))
                .extracting(MinutesAnnounced::lastAppealDay)
                .containsExactly(date("2020-09-23"));
        assertThat(secretariat.stored(MINUTES, MinutesAnnounced.class))
                .extracting(MinutesAnnounced::lastAppealDay)
                .containsExactly(date("2020-10-02"));
    }

    @Test
    void B10_the_minutes_of_a_rad_are_not_announced() {
        MinutesId minutesId = MinutesId.of(IR);
        Secretariat secretariat = Secretariat.withReadyMinutes(
                Sat.on(IR, "2020-11-11").choosingKarin().decided(1).closed());
        secretariat.ask(Secretariat.signed(minutesId, Sat.KARIN, "2020-11-30"));

        assertThat(secretariat.refusalOf(Secretariat.announced(minutesId, "2020-11-30")))
                .is(matching(RefusalMatcher.conflict("NOT_ANNOUNCED")));
        assertThat(secretariat.refusalOf(new ReceiveAppeal(
                        minutesId, ParagraphNumber.of(1), date("2020-12-01"), "Någon", AppealAddressee.COURT)))
                .is(matching(RefusalMatcher.conflict("NOT_APPEALABLE")));
    }

    @Test
    void in_denmark_the_announcement_is_a_date_that_starts_no_clock() {
        MinutesId minutesId = MinutesId.of(IU);
        Secretariat secretariat =
                Secretariat.withReadyMinutes(Sat.on(IU, "2022-08-22").decided(1).closed());
        List.of(Sat.CHAIR, Sat.KARIN, Sat.PER)
                .forEach(name -> secretariat.ask(Secretariat.signed(minutesId, name, "2022-08-22")));

        secretariat.ask(Secretariat.announced(minutesId, "2022-09-30"));

        assertThat(secretariat.stored(minutesId, MinutesAnnounced.class))
                .containsExactly(new MinutesAnnounced(
                        minutesId, 1, "kommunledningskontoret", null, 0, null, null, date("2022-09-30")));
    }

    private static Sat meeting(String day) {
        return Sat.on(KSIA, day).choosingKarin().decided(19).closed();
    }

    private static LocalDate date(String day) {
        return LocalDate.parse(day);
    }
}
