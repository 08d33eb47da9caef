package se.kansli.command.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kansli.command.MeetingCommand;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingMoved;
import se.kansli.kernel.meetings.MeetingNumbered;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.LocalRulesFrom;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingId;

class PlanningAMeetingTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode KSIA = new BodyCode("KSIA");
    private static final LocalDate ESTABLISHED_ON = LocalDate.of(2019, 1, 1);
    private static final LocalDate REMOTE_FROM = LocalDate.of(2021, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2021, 1, 18);

    private static final DocketId UTSKOTTET = DocketId.of(KS, KSIA);
    private static final MeetingId FIRST = MeetingId.of(UTSKOTTET, 1);
    private static final MeetingTime MAY_20 = onSite(LocalDate.of(2021, 5, 20));
    private static final MeetingTime MAY_21 = onSite(LocalDate.of(2021, 5, 21));

    private final FixtureConfiguration<Docket> docket = new AggregateTestFixture<>(Docket.class);
    private final FixtureConfiguration<Meeting> meeting = new AggregateTestFixture<>(Meeting.class);

    @BeforeEach
    void the_municipality() {
        Clock clock = Clock.fixed(TODAY.atTime(12, 0).atZone(Stockholm.ZONE).toInstant(), Stockholm.ZONE);
        Stream.of(docket, meeting).forEach(fixture -> {
            fixture.registerInjectableResource(clock);
            fixture.registerInjectableResource(new Municipality());
        });
    }

    @Test
    void the_first_meeting_is_numbered_1_and_gets_a_stream_of_its_own() {
        docket.givenNoPriorActivity()
                .when(new PlanMeeting(UTSKOTTET, MAY_20))
                .expectResultMessagePayload(FIRST)
                .expectEvents(new MeetingNumbered(UTSKOTTET, FIRST, TODAY), new MeetingPlanned(FIRST, MAY_20, TODAY));
    }

    @Test
    void the_next_meeting_gets_the_next_number_whenever_it_is_held() {
        MeetingId second = MeetingId.of(UTSKOTTET, 2);

        docket.given(new MeetingNumbered(UTSKOTTET, FIRST, TODAY))
                .when(new PlanMeeting(UTSKOTTET, onSite(LocalDate.of(2021, 1, 1))))
                .expectResultMessagePayload(second);
    }

    @Test
    void a_meeting_is_moved_for_a_reason() {
        meeting.given(new MeetingPlanned(FIRST, MAY_20, TODAY))
                .when(new MoveMeeting(FIRST, MAY_21, "Flera är bortresta"))
                .expectEvents(new MeetingMoved(FIRST, MAY_21, "Flera är bortresta", TODAY));
    }

    @Test
    void a_meeting_is_not_moved_to_where_it_is() {
        meeting.given(
                        new MeetingPlanned(FIRST, MAY_20, TODAY),
                        new MeetingMoved(FIRST, MAY_21, "Flera är bortresta", TODAY))
                .when(new MoveMeeting(FIRST, MAY_21, "Flera är bortresta"))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("NOT_MOVED"));
    }

    @Test
    void a_meeting_is_cancelled_for_a_reason_and_then_neither_moved_nor_cancelled_again() {
        meeting.given(new MeetingPlanned(FIRST, MAY_20, TODAY))
                .when(new CancelMeeting(FIRST, "Inga ärenden"))
                .expectEvents(new MeetingCancelled(FIRST, "Inga ärenden", TODAY));
        for (MeetingCommand late :
                List.of(new MoveMeeting(FIRST, MAY_21, "Ändå"), new CancelMeeting(FIRST, "Fortfarande inga"))) {
            FixtureConfiguration<Meeting> cancelled = new AggregateTestFixture<>(Meeting.class);
            cancelled.registerInjectableResource(Clock.systemUTC());
            cancelled.registerInjectableResource(new Municipality());
            cancelled
                    .given(new MeetingPlanned(FIRST, MAY_20, TODAY), new MeetingCancelled(FIRST, "Inga ärenden", TODAY))
                    .when(late)
                    .expectNoEvents()
                    .expectException(RefusalMatcher.conflict("MEETING_CANCELLED"));
        }
    }

    @Test
    void moving_and_cancelling_without_a_reason_are_refused() {
        meeting.given(new MeetingPlanned(FIRST, MAY_20, TODAY))
                .when(new MoveMeeting(FIRST, MAY_21, " "))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("TEXT_MISSING"));
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingMode.class,
            names = {"HYBRID", "REMOTE"})
    void MTG_5_a_namnd_meets_from_elsewhere_only_where_fullmaktige_has_said_so(MeetingMode mode) {
        DocketId namnden = DocketId.of(KS, KS);

        docket.givenNoPriorActivity()
                .when(new PlanMeeting(namnden, at(REMOTE_FROM.minusDays(1), mode)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("REMOTE_NOT_ALLOWED"));
    }

    @Test
    void MTG_5_from_the_day_that_it_is_allowed_a_namnd_meets_from_elsewhere() {
        DocketId namnden = DocketId.of(KS, KS);

        docket.givenNoPriorActivity()
                .when(new PlanMeeting(namnden, at(REMOTE_FROM, MeetingMode.REMOTE)))
                .expectResultMessagePayload(MeetingId.of(namnden, 1));
    }

    @Test
    void MTG_5_nor_is_a_meeting_moved_to_elsewhere_without_leave() {
        MeetingId ofKs = MeetingId.of(DocketId.of(KS, KS), 1);

        meeting.given(new MeetingPlanned(ofKs, MAY_20, TODAY))
                .when(new MoveMeeting(ofKs, at(MAY_20.day(), MeetingMode.REMOTE), "Snöstorm"))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("REMOTE_NOT_ALLOWED"));
    }

    @Test
    void MTG_5_the_law_does_not_name_a_rad_which_meets_as_it_likes() {
        DocketId radet = DocketId.of(new BodyCode("IR"), new BodyCode("IR"));

        docket.givenNoPriorActivity()
                .when(new PlanMeeting(radet, at(LocalDate.of(2020, 11, 11), MeetingMode.HYBRID)))
                .expectResultMessagePayload(MeetingId.of(radet, 1));
    }

    @Test
    void an_utskott_meets_at_its_own_namnd_and_nowhere_else() {
        docket.givenNoPriorActivity()
                .when(new PlanMeeting(DocketId.of(new BodyCode("SFN"), KSIA), MAY_20))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("BODY_UNKNOWN"));
    }

    @Test
    void nobody_meets_before_the_body_exists_or_after_it_has_ceased() {
        docket.givenNoPriorActivity()
                .when(new PlanMeeting(UTSKOTTET, onSite(ESTABLISHED_ON.minusDays(1))))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("BEFORE_ESTABLISHED"));
        FixtureConfiguration<Docket> other = new AggregateTestFixture<>(Docket.class);
        other.registerInjectableResource(Clock.systemUTC());
        other.registerInjectableResource(new Municipality());
        BodyCode gone = new BodyCode("GN");
        other.givenNoPriorActivity()
                .when(new PlanMeeting(DocketId.of(gone, gone), MAY_20))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("BODY_DISSOLVED"));
    }

    @Test
    void the_meetings_of_a_company_are_not_held_here() {
        BodyCode company = new BodyCode("KHAB");

        docket.givenNoPriorActivity()
                .when(new PlanMeeting(DocketId.of(company, company), MAY_20))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOT_FOR_COMPANIES"));
    }

    private static MeetingTime onSite(LocalDate day) {
        return at(day, MeetingMode.ON_SITE);
    }

    private static MeetingTime at(LocalDate day, MeetingMode mode) {
        return new MeetingTime(day, LocalTime.of(9, 0), null, null, mode);
    }

    /// Kommunstyrelsen and its utskott, a råd, a company, and a nämnd that ceased in March.
    private static final class Municipality implements Bodies {

        private static final LocalRules REMOTE =
                new LocalRules(13, 7, SubstituteOrder.AS_ELECTED, null, null, "KF 2021-05-31 § 88", false);

        private final List<EstablishedBody> bodies = List.of(
                body("KS", RuleProfile.BOARD_SE, null, null, List.of(new LocalRulesFrom(REMOTE_FROM, REMOTE))),
                body("KSIA", RuleProfile.SUBCOMMITTEE_SE, KS, null, List.of()),
                body("IR", RuleProfile.ADVISORY_SE, null, null, List.of()),
                body("KHAB", RuleProfile.COMPANY, null, null, List.of()),
                body("GN", RuleProfile.BOARD_SE, null, LocalDate.of(2021, 3, 1), List.of()));

        private static EstablishedBody body(
                String code,
                RuleProfile profile,
                @Nullable BodyCode partOf,
                @Nullable LocalDate dissolvedOn,
                List<LocalRulesFrom> rules) {
            return new EstablishedBody(new BodyCode(code), code, profile, partOf, ESTABLISHED_ON, dissolvedOn, rules);
        }

        @Override
        public Optional<EstablishedBody> find(BodyCode code) {
            return bodies.stream().filter(body -> body.code().equals(code)).findFirst();
        }

        @Override
        public List<EstablishedBody> all() {
            return bodies;
        }
    }
}
