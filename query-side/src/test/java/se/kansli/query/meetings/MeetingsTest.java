package se.kansli.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingMoved;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.LocalRulesSet;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.Log;
import se.kansli.query.TestDatabase;
import se.kansli.query.journal.AsOf;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Rebuild;

class MeetingsTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode KF = new BodyCode("KF");
    private static final BodyCode IR = new BodyCode("IR");
    private static final LocalDate ESTABLISHED_ON = LocalDate.of(2015, 1, 1);
    private static final LocalDate PLANNED_ON = LocalDate.of(2020, 11, 12);
    private static final MeetingId MOVED = meeting(KS, KS, 1);
    private static final MeetingId CANCELLED = meeting(KS, KS, 2);

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private static final Log LOG = new Log(database);
    private static final Meetings MEETINGS =
            new Meetings(database.dataSource(), LOG.journal(), new Organisation(database.dataSource()));

    @BeforeAll
    static void plan() {
        Stream.of(
                        new BodyEstablished(KS, "Kommunstyrelsen", RuleProfile.BOARD_SE, null, ESTABLISHED_ON),
                        new BodyEstablished(KF, "Kommunfullmäktige", RuleProfile.COUNCIL_SE, null, ESTABLISHED_ON),
                        new BodyEstablished(IR, "Integrationsrådet", RuleProfile.ADVISORY_SE, KS, ESTABLISHED_ON))
                .forEach(event -> LOG.append(event.body().value(), event));
        LOG.append(IR.value(), new LocalRulesSet(IR, summonedBefore(14), ESTABLISHED_ON));
        planned(MOVED, "2021-05-20");
        LOG.append(
                MOVED.value(),
                new MeetingMoved(MOVED, on("2021-06-01"), "Flera är bortresta", LocalDate.of(2021, 5, 12)));
        planned(CANCELLED, "2021-05-27");
        LOG.append(CANCELLED.value(), new MeetingCancelled(CANCELLED, "Inga ärenden", LocalDate.of(2021, 5, 24)));
        planned(meeting(KF, KF, 1), "2022-01-31");
        List<String> days = List.of("2021-03-03", "2021-04-14", "2021-06-03", "2021-09-15", "2021-11-23");
        days.forEach(day -> planned(meeting(KS, IR, 1 + days.indexOf(day)), day));
        new Rebuild(database.dataSource(), LOG.journal()).of(List.of(Meetings.PROJECTION, Organisation.PROJECTION));
    }

    @Test
    void B6_the_radet_invites_two_weeks_before_each_of_its_five_meetings() {
        Page<MeetingEntry> page = MEETINGS.calendar(KS, new CalendarQuery(IR, null, null, null, 50));

        assertThat(page.items())
                .extracting(MeetingEntry::summonsDueOn)
                .containsExactly(
                        LocalDate.parse("2021-02-17"),
                        LocalDate.parse("2021-03-31"),
                        LocalDate.parse("2021-05-20"),
                        LocalDate.parse("2021-09-01"),
                        LocalDate.parse("2021-11-09"));
        assertThat(page.items()).extracting(MeetingEntry::bodyName).containsOnly("Integrationsrådet");
    }

    @Test
    void MTG_1_the_council_is_summoned_a_week_before_where_nothing_else_is_decided() {
        assertThat(MEETINGS.calendar(KF, new CalendarQuery(null, null, null, null, 50))
                        .items())
                .extracting(MeetingEntry::summonsDueOn)
                .containsExactly(LocalDate.parse("2022-01-24"));
    }

    @Test
    void the_calendar_of_an_authority_has_the_meetings_of_its_bodies_and_of_no_others_by_day() {
        assertThat(ids(MEETINGS.calendar(KS, new CalendarQuery(null, null, null, null, 50))))
                .containsExactly(
                        meeting(KS, IR, 1),
                        meeting(KS, IR, 2),
                        CANCELLED,
                        MOVED,
                        meeting(KS, IR, 3),
                        meeting(KS, IR, 4),
                        meeting(KS, IR, 5));
    }

    @Test
    void the_calendar_is_read_page_by_page_between_two_days() {
        CalendarQuery first =
                new CalendarQuery(null, LocalDate.parse("2021-04-14"), LocalDate.parse("2021-09-15"), null, 3);
        Page<MeetingEntry> one = MEETINGS.calendar(KS, first);
        Page<MeetingEntry> two =
                MEETINGS.calendar(KS, new CalendarQuery(null, first.from(), first.to(), one.next(), 3));

        assertThat(ids(one)).containsExactly(meeting(KS, IR, 2), CANCELLED, MOVED);
        assertThat(ids(two)).containsExactly(meeting(KS, IR, 3), meeting(KS, IR, 4));
        assertThat(two.next()).isNull();
    }

    @Test
    void a_moved_meeting_says_when_it_was_to_be_held_before_and_why_not() {
        assertThat(MEETINGS.find(KS, MOVED, AsOf.NOW)).hasValueSatisfying(entry -> {
            assertThat(entry.meeting().time().day()).isEqualTo("2021-06-01");
            assertThat(entry.meeting().formerTimes())
                    .containsExactly(new FormerTime(on("2021-05-20"), "Flera är bortresta", LocalDate.of(2021, 5, 12)));
            assertThat(entry.meeting().version()).isEqualTo(1);
        });
    }

    @Test
    void as_of_the_day_before_it_was_moved_it_is_where_it_was() {
        assertThat(MEETINGS.find(KS, MOVED, AsOf.validAt(LocalDate.of(2021, 5, 11))))
                .hasValueSatisfying(
                        entry -> assertThat(entry.meeting().time().day()).isEqualTo("2021-05-20"));
        assertThat(MEETINGS.find(KS, MOVED, AsOf.knownAt(Instant.EPOCH))).isEmpty();
    }

    @Test
    void a_cancelled_meeting_stays_and_says_why() {
        assertThat(MEETINGS.find(KS, CANCELLED, AsOf.NOW)).hasValueSatisfying(entry -> {
            assertThat(entry.meeting().state()).isEqualTo(MeetingState.CANCELLED);
            assertThat(entry.meeting().cancelledFor()).isEqualTo("Inga ärenden");
        });
    }

    @Test
    void REG_9_another_authoritys_meeting_does_not_exist() {
        assertThat(MEETINGS.find(KF, MOVED, AsOf.NOW)).isEmpty();
    }

    private static List<MeetingId> ids(Page<MeetingEntry> page) {
        return page.items().stream().map(entry -> entry.meeting().meetingId()).toList();
    }

    private static void planned(MeetingId meetingId, String day) {
        LOG.append(meetingId.value(), new MeetingPlanned(meetingId, on(day), PLANNED_ON));
    }

    private static MeetingTime on(String day) {
        return new MeetingTime(LocalDate.parse(day), null, null, null, MeetingMode.ON_SITE);
    }

    private static MeetingId meeting(BodyCode authority, BodyCode body, int number) {
        return MeetingId.of(DocketId.of(authority, body), number);
    }

    private static LocalRules summonedBefore(@Nullable Integer days) {
        return new LocalRules(3, 0, SubstituteOrder.AS_ELECTED, null, days, null, false);
    }
}
