package se.kansli.command.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.HamcrestCondition.matching;
import static se.kansli.command.minutes.Secretariat.KSIA;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.command.Refusal;
import se.kansli.command.RefusalMatcher;
import se.kansli.kernel.minutes.AppealAddressee;
import se.kansli.kernel.minutes.AppealDecided;
import se.kansli.kernel.minutes.AppealForwarded;
import se.kansli.kernel.minutes.AppealOutcome;
import se.kansli.kernel.minutes.AppealReceived;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.ParagraphNumber;

class AppealingTest {

    private static final MinutesId MINUTES = MinutesId.of(KSIA);
    private static final ParagraphNumber PARAGRAPH = ParagraphNumber.of(19);

    @ParameterizedTest
    @CsvSource({"2017-10-05, true", "2017-10-06, false", "2017-09-13, true"})
    void MIN_4_MIN_6_an_appeal_is_in_time_until_the_last_appeal_day(String received, boolean inTime) {
        Secretariat secretariat = announced();

        int appeal = secretariat.ask(appeal(received, AppealAddressee.MUNICIPALITY));

        assertThat(appeal).isEqualTo(1);
        assertThat(secretariat.stored(MINUTES, AppealReceived.class))
                .containsExactly(new AppealReceived(
                        MINUTES,
                        1,
                        PARAGRAPH,
                        "Föreningen Grannar",
                        AppealAddressee.MUNICIPALITY,
                        inTime,
                        date(received)));
    }

    @Test
    void H3_while_no_notice_has_stood_its_time_every_appeal_is_in_time() {
        Secretariat secretariat = announced();
        secretariat.ask(new RemoveNotice(MINUTES, date("2017-10-03")));

        secretariat.ask(appeal("2017-11-20", AppealAddressee.COURT));

        assertThat(secretariat.stored(MINUTES, AppealReceived.class))
                .extracting(AppealReceived::inTime)
                .containsExactly(true);
    }

    @Test
    void MIN_6_an_appeal_sent_to_the_municipality_is_forwarded_once() {
        Secretariat secretariat = announced();
        secretariat.ask(appeal("2017-10-02", AppealAddressee.MUNICIPALITY));

        assertThat(secretariat.refusalOf(new ForwardAppeal(MINUTES, 1, date("2017-10-01"))))
                .is(matching(RefusalMatcher.invalid("BEFORE_RECEIVED")));
        secretariat.ask(new ForwardAppeal(MINUTES, 1, date("2017-10-02")));
        assertThat(secretariat.refusalOf(new ForwardAppeal(MINUTES, 1, date("2017-10-03"))))
                .is(matching(RefusalMatcher.conflict("ALREADY_FORWARDED")));
        assertThat(secretariat
                        .refusalOf(new ForwardAppeal(MINUTES, 2, date("2017-10-03")))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(secretariat.stored(MINUTES, AppealForwarded.class))
                .containsExactly(new AppealForwarded(MINUTES, 1, date("2017-10-02")));
    }

    @Test
    void an_appeal_sent_to_the_court_is_not_forwarded_there() {
        Secretariat secretariat = announced();
        secretariat.ask(appeal("2017-10-02", AppealAddressee.COURT));

        assertThat(secretariat.refusalOf(new ForwardAppeal(MINUTES, 1, date("2017-10-03"))))
                .is(matching(RefusalMatcher.conflict("SENT_TO_COURT")));
    }

    @Test
    void a_court_may_stay_a_decision_and_then_says_once_what_becomes_of_it() {
        Secretariat secretariat = announced();
        secretariat.ask(appeal("2017-10-02", AppealAddressee.COURT));

        secretariat.ask(new RecordAppealOutcome(MINUTES, 1, AppealOutcome.STAYED, date("2017-10-10")));
        assertThat(secretariat.refusalOf(new RecordAppealOutcome(MINUTES, 1, AppealOutcome.STAYED, date("2017-10-11"))))
                .is(matching(RefusalMatcher.conflict("ALREADY_DECIDED")));
        secretariat.ask(new RecordAppealOutcome(MINUTES, 1, AppealOutcome.ANNULLED, date("2018-03-01")));
        assertThat(secretariat.refusalOf(new RecordAppealOutcome(MINUTES, 1, AppealOutcome.UPHELD, date("2018-03-02"))))
                .is(matching(RefusalMatcher.conflict("ALREADY_DECIDED")));

        assertThat(secretariat.stored(MINUTES, AppealDecided.class))
                .extracting(AppealDecided::outcome)
                .containsExactly(AppealOutcome.STAYED, AppealOutcome.ANNULLED);
    }

    @Test
    void an_appeal_names_a_paragraph_of_these_minutes() {
        assertThat(announced()
                        .refusalOf(new ReceiveAppeal(
                                MINUTES,
                                ParagraphNumber.of(99),
                                date("2017-10-02"),
                                "Föreningen Grannar",
                                AppealAddressee.COURT)))
                .is(matching(RefusalMatcher.invalid("PARAGRAPH_UNKNOWN")));
    }

    private static Secretariat announced() {
        Secretariat secretariat = Secretariat.withApprovedMinutes(
                Sat.on(KSIA, "2017-09-12").choosingKarin().decided(19).closed(), "2017-09-14");
        secretariat.ask(Secretariat.announced(MINUTES, "2017-09-14"));
        return secretariat;
    }

    private static ReceiveAppeal appeal(String on, AppealAddressee sentTo) {
        return new ReceiveAppeal(MINUTES, PARAGRAPH, date(on), "Föreningen Grannar", sentTo);
    }

    private static LocalDate date(String day) {
        return LocalDate.parse(day);
    }
}
