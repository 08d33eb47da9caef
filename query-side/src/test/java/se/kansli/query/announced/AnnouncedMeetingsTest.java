package se.kansli.query.announced;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.SummonsSent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.query.Log;
import se.kansli.query.TestDatabase;
import se.kansli.query.meetings.Meetings;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.proceedings.Proceedings;
import se.kansli.query.projection.Rebuild;
import se.kansli.query.publicdiarium.PublicDiarium;

class AnnouncedMeetingsTest {

    private static final BodyCode KF = new BodyCode("KF");
    private static final BodyCode KS = new BodyCode("KS");
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 10);
    private static final LocalDate SENT = TODAY.minusDays(3);
    private static final MeetingId TODAYS = new MeetingId("KF-M-KF-2");
    private static final MeetingId NEXT = new MeetingId("KF-M-KF-3");
    private static final CaseId OPEN = new CaseId("KF-2021-0001");
    private static final CaseId SECRET = new CaseId("KF-2021-0002");

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private static final Log LOG = new Log(database);
    private static final Organisation BODIES = new Organisation(database.dataSource());
    private static final AnnouncedMeetings MEETINGS = new AnnouncedMeetings(
            new Meetings(database.dataSource(), LOG.journal(), BODIES),
            new Proceedings(database.dataSource(), LOG.journal()),
            new PublicDiarium(database.dataSource()),
            BODIES);

    @BeforeAll
    static void tell() {
        LOG.append("KF", new BodyEstablished(KF, "Kommunfullmäktige", RuleProfile.COUNCIL_SE, null, SENT));
        LOG.append("KS", new BodyEstablished(KS, "Kommunstyrelsen", RuleProfile.BOARD_SE, null, SENT));
        registered(OPEN);
        registered(SECRET);
        LOG.append(SECRET.value(), new CaseMarkedSecret(SECRET, new SecrecyGround("19 kap. 3 § OSL"), TODAY));
        planned(TODAYS, TODAY);
        summoned(TODAYS, 1, null);
        planned(new MeetingId("KF-M-KF-1"), TODAY.minusDays(1));
        summoned(new MeetingId("KF-M-KF-1"), 1, null);
        planned(NEXT, TODAY.plusDays(11));
        summoned(NEXT, 1, OPEN);
        summoned(NEXT, 2, SECRET);
        added(NEXT, 3, null);
        planned(new MeetingId("KF-M-KF-4"), TODAY.plusDays(20));
        MeetingId cancelled = new MeetingId("KF-M-KF-5");
        planned(cancelled, TODAY.plusDays(30));
        summoned(cancelled, 1, null);
        LOG.append(cancelled.value(), new MeetingCancelled(cancelled, "Inga ärenden", TODAY));
        MeetingId ofNamnd = new MeetingId("KS-M-KS-1");
        planned(ofNamnd, TODAY.plusDays(5));
        summoned(ofNamnd, 1, null);
        new Rebuild(database.dataSource(), LOG.journal())
                .of(List.of(
                        Organisation.PROJECTION,
                        Meetings.PROJECTION,
                        Proceedings.PROJECTION,
                        PublicDiarium.PROJECTION));
    }

    @Test
    void MTG_1_REG_14_a_meeting_of_fullmaktige_and_of_no_other_is_announced_from_its_summons_to_its_day() {
        assertThat(MEETINGS.toCome(null, TODAY))
                .extracting(AnnouncedMeeting::meetingId)
                .containsExactly(TODAYS, NEXT);
        assertThat(MEETINGS.toCome(null, TODAY.plusDays(12))).isEmpty();
        assertThat(MEETINGS.toCome(KF, TODAY)).hasSize(2);
        assertThat(MEETINGS.toCome(KS, TODAY)).isEmpty();
        assertThat(MEETINGS.toCome(null, TODAY).getLast().announcedOn()).isEqualTo(SENT);
        assertThat(MEETINGS.toCome(null, TODAY).getLast().bodyName()).isEqualTo("Kommunfullmäktige");
    }

    @Test
    void MTG_1_REG_5_it_says_what_is_to_be_taken_up_and_nothing_that_secrecy_withholds() {
        assertThat(MEETINGS.toCome(null, TODAY).getLast().items())
                .containsExactly(new AnnouncedItem("Ärende 1", OPEN), new AnnouncedItem(null, SECRET));
    }

    private static void registered(CaseId caseId) {
        LOG.append(
                caseId.value(),
                new CaseRegistered(
                        caseId,
                        caseId.issuedAs(),
                        Numbering.ISSUED,
                        CaseKind.GENERAL,
                        "Ärende",
                        "Ärende",
                        null,
                        "Carolina Andersson",
                        new Party("Kommunledningskontoret", PartyKind.AUTHORITY),
                        SENT,
                        SENT));
    }

    private static void planned(MeetingId meetingId, LocalDate day) {
        MeetingTime time = new MeetingTime(day, null, null, null, MeetingMode.ON_SITE);
        LOG.append(meetingId.value(), new MeetingPlanned(meetingId, time, SENT));
    }

    private static void added(MeetingId meetingId, int item, @Nullable CaseId caseId) {
        LOG.append(
                meetingId.value(),
                new ItemAdded(
                        new MeetingItem(meetingId, item),
                        "Ärende " + item,
                        caseId,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        SENT));
    }

    private static void summoned(MeetingId meetingId, int item, @Nullable CaseId caseId) {
        added(meetingId, item, caseId);
        LOG.append(
                meetingId.value(),
                new SummonsSent(meetingId, List.of(item), List.of("Ledamöter"), null, 0, null, SENT));
    }
}
