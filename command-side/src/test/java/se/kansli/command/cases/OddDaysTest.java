package se.kansli.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static se.kansli.command.cases.Kalmar.DUE;
import static se.kansli.command.cases.Kalmar.KS;
import static se.kansli.command.cases.Kalmar.REMISS;
import static se.kansli.command.cases.Kalmar.SFN;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.by;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.sentOnRemiss;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.command.Refusal;
import se.kansli.command.remiss.ReceiveRemissvar;
import se.kansli.command.remiss.RemindRemissinstanser;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.DiarienummerIssued;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.RemissvarReceived;

/// Nights when the clocks are turned, leap days, the turn of the year, and a clock that somebody sets: a day is a day
/// in Stockholm, and what has been done stays done.
final class OddDaysTest {

    private static final DiarySeriesId KS_2021 = DiarySeriesId.of(KS, 2021);

    private final Watch watch = new Watch();
    private final Diarium diarium = Diarium.by(watch);

    @Test
    void REG_8_the_last_moment_of_a_year_takes_its_number_from_that_year_and_the_next_moment_from_the_next() {
        watch.shows("2021-12-31T22:59:59.999Z");
        CaseId last = diarium.ask(register(watch.today()));
        watch.shows("2021-12-31T23:00:00Z");
        CaseId first = diarium.ask(register(watch.today()));

        assertThat(last).hasToString("KS-2021-0001");
        assertThat(first).hasToString("KS-2022-0001");
    }

    @Test
    void REG_1_what_was_registered_before_midnight_keeps_its_day_and_year_when_it_is_handled_after() {
        watch.shows("2021-12-31T23:00:00.001Z");

        CaseId handledLate = diarium.ask(register(date("2021-12-31")));

        assertThat(handledLate).hasToString("KS-2021-0001");
        assertThat(diarium.stored(KS_2021)).containsExactly(issued(1, "2021-12-31"));
    }

    @Test
    void REG_1_nothing_is_registered_on_a_day_that_has_not_begun_and_no_number_is_used() {
        watch.shows("2021-12-31T22:59:59.999Z");

        Refusal refusal = diarium.refusalOf(register(date("2022-01-01")));

        assertThat(refusal.code()).isEqualTo("DATE_IN_THE_FUTURE");
        watch.shows("2021-12-31T23:00:00Z");
        assertThat(diarium.<CaseId>ask(register(date("2022-01-01")))).hasToString("KS-2022-0001");
    }

    @ParameterizedTest
    @CsvSource({
        "an hour in the night that has two, 2021-10-31T00:30:00Z, 2021-10-31T01:30:00Z, 2021-10-31, 2021-10-31",
        "over the hour that is missing, 2021-03-28T00:59:59Z, 2021-03-28T01:00:00Z, 2021-03-28, 2021-03-28",
        "back by an hour over midnight, 2021-05-12T22:10:00Z, 2021-05-12T21:10:00Z, 2021-05-13, 2021-05-12",
        "back by a day, 2021-05-12T10:00:00Z, 2021-05-11T10:00:00Z, 2021-05-12, 2021-05-11",
        "on by a month, 2021-05-12T10:00:00Z, 2021-06-12T10:00:00Z, 2021-05-12, 2021-06-12"
    })
    void REG_8_numbers_follow_each_other_and_days_are_what_the_clock_showed_when_it_goes(
            String how, String before, String after, String firstDay, String secondDay) {
        for (String time : List.of(before, after, before)) {
            watch.shows(time);
            diarium.ask(register(watch.today()));
        }

        assertThat(diarium.stored(KS_2021))
                .as(how)
                .containsExactly(issued(1, firstDay), issued(2, secondDay), issued(3, firstDay));
    }

    @Test
    void REG_8_a_clock_that_is_set_back_over_the_turn_of_the_year_goes_on_in_both_series() {
        List<String> numbers = new ArrayList<>();
        for (String time : List.of(
                "2021-12-31T22:30:00Z", "2021-12-31T23:30:00Z", "2021-12-31T22:31:00Z", "2021-12-31T23:31:00Z")) {
            watch.shows(time);
            numbers.add(diarium.<CaseId>ask(register(watch.today())).value());
        }

        assertThat(numbers).containsExactly("KS-2021-0001", "KS-2022-0001", "KS-2021-0002", "KS-2022-0002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-10-31", "2022-03-27", "2021-12-31", "2024-02-29", "2023-02-28"})
    void CON_6_an_answer_is_in_time_until_the_due_date_has_ended_in_stockholm(LocalDate dueOn) {
        Instant midnight = dueOn.plusDays(1).atStartOfDay(Stockholm.ZONE).toInstant();

        assertThat(daysLate(dueOn, midnight.minusMillis(1))).isZero();
        assertThat(daysLate(dueOn, midnight)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-10-31, 2021-10-17, 2021-10-28, 2021-11-01, 2021-11-08",
        "2022-03-27, 2022-03-13, 2022-03-24, 2022-03-28, 2022-04-04",
        "2021-12-31, 2021-12-17, 2021-12-28, 2022-01-01, 2022-01-08",
        "2024-02-29, 2024-02-15, 2024-02-26, 2024-03-01, 2024-03-08",
        "2023-02-28, 2023-02-14, 2023-02-25, 2023-03-01, 2023-03-08"
    })
    void CON_14_reminders_go_out_on_their_days_around_any_due_date(
            LocalDate dueOn, LocalDate first, LocalDate second, LocalDate late, LocalDate later) {
        assertThat(remindedOn(
                        dueOn,
                        dueOn.minusDays(20).datesUntil(dueOn.plusDays(10)).toList()))
                .containsExactly(first, second, late, later);
    }

    @Test
    void CON_14_a_clock_that_is_set_back_reminds_nobody_again() {
        LocalDate dueOn = date("2021-10-29");
        LocalDate late = dueOn.plusDays(1);

        assertThat(remindedOn(dueOn, List.of(late, late.minusDays(1), late, late.minusDays(20), late)))
                .containsExactly(late);
    }

    @Test
    void CON_14_a_clock_that_leaps_a_month_reminds_once_of_all_that_it_passed_and_not_again_when_it_is_set_right() {
        LocalDate dueOn = date("2021-10-29");
        LocalDate before = dueOn.minusDays(15);
        LocalDate leapt = before.plusMonths(1);

        assertThat(remindedOn(dueOn, List.of(before, leapt, leapt.plusDays(1), dueOn.plusDays(1), dueOn.plusDays(8))))
                .containsExactly(leapt);
        assertThat(remindedOn(dueOn, List.of(leapt, dueOn.plusDays(1), dueOn.plusDays(22))))
                .containsExactly(leapt, dueOn.plusDays(22));
    }

    /// The answer comes at this moment, on the day that it then is.
    private static int daysLate(LocalDate dueOn, Instant moment) {
        Watch watch = new Watch();
        watch.shows(moment.toString());
        List<Object> events = new ArrayList<>();
        by(watch)
                .given(sentWithTimeUntil(dueOn))
                .when(new ReceiveRemissvar(STRATEGY, REMISS, SFN, AnswerKind.YTTRANDE, "Ja.", List.of(), watch.today()))
                .expectEventsMatching(payloadsMatching(Matchers.<List<Object>>predicate(events::addAll)));
        return events.stream()
                .filter(RemissvarReceived.class::isInstance)
                .map(RemissvarReceived.class::cast)
                .findFirst()
                .orElseThrow()
                .daysLate();
    }

    /// On which of the days, in this order, servicenämnden is reminded.
    private static List<LocalDate> remindedOn(LocalDate dueOn, List<LocalDate> days) {
        List<DomainEvent> history = new ArrayList<>(sentWithTimeUntil(dueOn));
        for (LocalDate day : days) {
            List<DomainEvent> events = new ArrayList<>();
            by(Kalmar.noonOf(day))
                    .given(List.copyOf(history))
                    .when(new RemindRemissinstanser(STRATEGY, REMISS, day))
                    .expectEventsMatching(payloadsMatching(Matchers.<List<Object>>predicate(payloads -> {
                        payloads.forEach(payload -> events.add((DomainEvent) payload));
                        return true;
                    })));
            history.addAll(events);
        }
        return history.stream()
                .filter(RemissinstansReminded.class::isInstance)
                .map(RemissinstansReminded.class::cast)
                .filter(reminded -> reminded.remissinstans().equals(SFN))
                .map(RemissinstansReminded::remindedOn)
                .toList();
    }

    private static List<DomainEvent> sentWithTimeUntil(LocalDate dueOn) {
        List<DomainEvent> events = new ArrayList<>(sentOnRemiss());
        events.add(new ExtensionGranted(
                STRATEGY, REMISS, SFN, DUE, dueOn, "Carolina Andersson", "Godtagbart skäl", date("2021-08-17")));
        return events;
    }

    private static DiarienummerIssued issued(int number, String day) {
        return new DiarienummerIssued(KS_2021, number, date(day));
    }

    private static RegisterCase register(LocalDate registeredOn) {
        return new RegisterCase(
                KS,
                CaseKind.GENERAL,
                "Cykelbana",
                "Cykelbana",
                null,
                null,
                new Party("Anna Andersson", PartyKind.PRIVATE_PERSON),
                date("2021-01-04"),
                registeredOn);
    }

    /// Shows what it is set to.
    private static final class Watch extends Clock {

        private Instant instant = Instant.EPOCH;

        void shows(String time) {
            instant = Instant.parse(time);
        }

        LocalDate today() {
            return Stockholm.today(this);
        }

        @Override
        public Instant instant() {
            return instant;
        }

        @Override
        public ZoneId getZone() {
            return Stockholm.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant, zone);
        }
    }
}
