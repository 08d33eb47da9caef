package se.kansli.query.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.kernel.minutes.AppealDecided;
import se.kansli.kernel.minutes.AppealOutcome;
import se.kansli.kernel.minutes.MinutesEvent;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.minutes.NoticeRemoved;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.query.Log;

/// Whether a decision can still be appealed, by the days alone.
class LegalForceTest {

    private static final MinutesId MINUTES = new MinutesId("SFN-M-SFN-7-J");
    private static final int GRANTS = 89;
    private static final int PREPARES = 90;
    private static final LocalDate LATER = LocalDate.of(2018, 1, 1);

    @Test
    void A18_no_day_is_told_for_what_cannot_be_appealed_and_one_is_for_what_grants_money() {
        MinutesView minutes = view(Told.announced(MINUTES, 1, "2017-09-14"));

        assertThat(PointInForce.of(minutes, LocalDate.of(2017, 10, 5)))
                .extracting(point -> point.paragraph().value(), PointInForce::force, PointInForce::finalFrom)
                .containsExactly(
                        tuple("89", LegalForce.PRELIMINARY, LocalDate.of(2017, 10, 6)),
                        tuple("90", LegalForce.NOT_APPEALABLE, null));
    }

    @ParameterizedTest
    @CsvSource({"2017-10-05, PRELIMINARY", "2017-10-06, FINAL"})
    void a_decision_is_final_the_day_after_the_last_appeal_day(LocalDate today, LegalForce force) {
        assertThat(force(view(Told.announced(MINUTES, 1, "2017-09-14")), today)).isEqualTo(force);
    }

    @Test
    void MTG_14_what_a_member_stopped_is_never_final_for_another_body_decides_it() {
        MinutesMadeReady ready = Told.ready(MINUTES, RuleProfile.BOARD_SE, "2017-09-12", GRANTS);
        MinutesParagraph told = ready.paragraphs().getFirst();
        MinutesParagraph stopped = new MinutesParagraph(
                told.item(),
                told.number(),
                told.title(),
                told.caseId(),
                told.outcome(),
                List.of(told.points().getFirst().stoppedFor(new BodyCode("KB"))),
                told.decidedOn());
        MinutesMadeReady withStop = new MinutesMadeReady(
                MINUTES,
                ready.signOff(),
                ready.announcement(),
                ready.appealable(),
                List.of(stopped),
                ready.printedParagraphs(),
                ready.meetingDays(),
                ready.signers(),
                ready.remarks(),
                ready.approvalDueOn(),
                ready.remindOn(),
                ready.readyOn());

        MinutesView minutes = folded(List.of(
                withStop,
                Told.approved(MINUTES, RuleProfile.BOARD_SE, "2017-09-14"),
                Told.announced(MINUTES, 1, "2017-09-14")));

        assertThat(PointInForce.of(minutes, LATER))
                .extracting(PointInForce::force, PointInForce::finalFrom)
                .containsExactly(tuple(LegalForce.STOPPED, null));
    }

    @Test
    void without_a_notice_nothing_becomes_final() {
        assertThat(force(view(), LATER)).isEqualTo(LegalForce.NOT_ANNOUNCED);
    }

    @Test
    void H3_a_notice_that_was_taken_down_early_makes_nothing_final_until_another_has_stood_its_time() {
        MinutesView removed = view(Told.announced(MINUTES, 1, "2017-09-14"), removed(1, true, "2017-10-03"));
        MinutesView again = view(
                Told.announced(MINUTES, 1, "2017-09-14"),
                removed(1, true, "2017-10-03"),
                Told.announced(MINUTES, 2, "2017-10-04"));

        assertThat(force(removed, LATER)).isEqualTo(LegalForce.NOTICE_REMOVED_EARLY);
        assertThat(removed.state(LATER)).isEqualTo(MinutesState.NOTICE_REMOVED_EARLY);
        assertThat(force(again, LocalDate.of(2017, 10, 25))).isEqualTo(LegalForce.PRELIMINARY);
        assertThat(force(again, LocalDate.of(2017, 10, 26))).isEqualTo(LegalForce.FINAL);
        assertThat(again.state(LocalDate.of(2017, 10, 25))).isEqualTo(MinutesState.ANNOUNCED);
        assertThat(again.state(LocalDate.of(2017, 10, 26))).isEqualTo(MinutesState.EXPIRED);
    }

    @Test
    void MIN_6_an_appeal_in_time_holds_up_its_own_paragraph_until_the_court_has_spoken() {
        MinutesView other =
                view(Told.announced(MINUTES, 1, "2017-09-14"), Told.appealed(MINUTES, 1, PREPARES, "2017-10-05", true));
        MinutesView appealed =
                view(Told.announced(MINUTES, 1, "2017-09-14"), Told.appealed(MINUTES, 1, GRANTS, "2017-10-05", true));

        assertThat(force(other, LATER)).isEqualTo(LegalForce.FINAL);
        assertThat(force(appealed, LATER)).isEqualTo(LegalForce.APPEALED);
        assertThat(force(decided(AppealOutcome.STAYED), LATER)).isEqualTo(LegalForce.STAYED);
        assertThat(force(decided(AppealOutcome.ANNULLED), LATER)).isEqualTo(LegalForce.ANNULLED);
        assertThat(force(decided(AppealOutcome.UPHELD), LocalDate.of(2017, 12, 31)))
                .isEqualTo(LegalForce.PRELIMINARY);
        assertThat(force(decided(AppealOutcome.UPHELD), LATER)).isEqualTo(LegalForce.FINAL);
    }

    @Test
    void an_appeal_that_came_too_late_holds_nothing_up_unless_another_notice_gives_it_time() {
        MinutesView late =
                view(Told.announced(MINUTES, 1, "2017-09-14"), Told.appealed(MINUTES, 1, GRANTS, "2017-10-06", false));
        MinutesView givenTime = view(
                Told.announced(MINUTES, 1, "2017-09-14"),
                Told.appealed(MINUTES, 1, GRANTS, "2017-10-06", false),
                removed(1, true, "2017-10-03"),
                Told.announced(MINUTES, 2, "2017-10-09"));

        assertThat(force(late, LATER)).isEqualTo(LegalForce.FINAL);
        assertThat(force(givenTime, LATER)).isEqualTo(LegalForce.APPEALED);
    }

    @Test
    void B10_a_rad_decides_nothing_that_can_be_appealed() {
        MinutesId ofRad = new MinutesId("KS-M-IR-5-J");
        MinutesView minutes = folded(List.of(
                Told.ready(ofRad, RuleProfile.ADVISORY_SE, "2020-11-11", GRANTS),
                Told.approved(ofRad, RuleProfile.ADVISORY_SE, "2020-11-30")));

        assertThat(force(minutes, LATER)).isEqualTo(LegalForce.NOT_APPEALABLE);
        assertThat(minutes.isOpen()).isFalse();
    }

    @Test
    void nothing_is_final_while_the_last_notice_was_taken_down_early_or_an_appeal_waits() {
        qt().withExamples(500)
                .forAll(
                        lists().of(integers().between(0, 4)).ofSizeBetween(0, 12),
                        integers().between(0, 120))
                .checkAssert(LegalForceTest::check);
    }

    private static void check(List<Integer> acts, int daysLater) {
        List<MinutesEvent> happened = new ArrayList<>();
        LocalDate day = LocalDate.of(2017, 9, 14);
        boolean up = false;
        boolean early = true;
        int notices = 0;
        int appeals = 0;
        @Nullable AppealOutcome outcome = null;
        for (int act : acts) {
            day = day.plusDays(act * 3L + 1);
            if (act == 0 && !up && early) {
                happened.add(Told.announced(MINUTES, ++notices, day.toString()));
                up = true;
            } else if (act <= 2 && up) {
                LocalDate from = Objects.requireNonNull(view(happened.toArray(MinutesEvent[]::new))
                        .notice()
                        .orElseThrow()
                        .removableFrom());
                early = day.isBefore(from);
                happened.add(removed(notices, early, day.toString()));
                up = false;
            } else if (act == 3 && appeals == 0) {
                happened.add(Told.appealed(MINUTES, ++appeals, GRANTS, day.toString(), true));
            } else if (act == 4 && appeals == 1 && outcome == null) {
                outcome = AppealOutcome.UPHELD;
                happened.add(new AppealDecided(MINUTES, 1, outcome, day));
            }
        }
        MinutesView minutes = view(happened.toArray(MinutesEvent[]::new));
        LocalDate today = day.plusDays(daysLater);
        boolean isFinal = force(minutes, today) == LegalForce.FINAL;
        boolean stands = notices > 0 && (up || !early);
        assertThat(isFinal && !stands).isFalse();
        assertThat(isFinal && appeals == 1 && outcome == null).isFalse();
        assertThat(PointInForce.of(minutes, today).stream()
                        .filter(point -> point.force() == LegalForce.FINAL)
                        .allMatch(point -> !today.isBefore(Objects.requireNonNull(point.finalFrom()))))
                .isTrue();
    }

    private static MinutesView decided(AppealOutcome outcome) {
        return view(
                Told.announced(MINUTES, 1, "2017-09-14"),
                Told.appealed(MINUTES, 1, GRANTS, "2017-10-05", true),
                new AppealDecided(MINUTES, 1, outcome, LATER));
    }

    private static NoticeRemoved removed(int notice, boolean early, String on) {
        return new NoticeRemoved(MINUTES, notice, early, LocalDate.parse(on));
    }

    private static LegalForce force(MinutesView minutes, LocalDate today) {
        return PointInForce.of(minutes, today).getFirst().force();
    }

    /// Approved minutes, and what happened then.
    private static MinutesView view(MinutesEvent... then) {
        List<MinutesEvent> all = new ArrayList<>(List.of(
                Told.ready(MINUTES, RuleProfile.BOARD_SE, "2017-09-12", GRANTS, PREPARES),
                Told.approved(MINUTES, RuleProfile.BOARD_SE, "2017-09-14")));
        all.addAll(List.of(then));
        return folded(all);
    }

    private static MinutesView folded(List<MinutesEvent> events) {
        MinutesFold fold = new MinutesFold();
        @Nullable MinutesView view = null;
        for (int place = 0; place < events.size(); place++) {
            view = fold.apply(view, Log.recorded(events.get(place).minutesId().value(), place, events.get(place)));
        }
        return Objects.requireNonNull(view);
    }
}
