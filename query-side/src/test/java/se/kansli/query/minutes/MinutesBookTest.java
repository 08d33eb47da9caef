package se.kansli.query.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.minutes.AppealForwarded;
import se.kansli.kernel.minutes.DispatchPurpose;
import se.kansli.kernel.minutes.ExtractIssued;
import se.kansli.kernel.minutes.MinutesCorrected;
import se.kansli.kernel.minutes.MinutesDisputed;
import se.kansli.kernel.minutes.MinutesEvent;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.NoticeRemoved;
import se.kansli.kernel.minutes.ParagraphDispatched;
import se.kansli.kernel.minutes.WebCopyReviewed;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.query.Log;
import se.kansli.query.TestDatabase;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutyKind;
import se.kansli.query.journal.AsOf;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Rebuild;

class MinutesBookTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode SFN = new BodyCode("SFN");
    private static final BodyCode KSIA = new BodyCode("KSIA");
    private static final BodyCode IR = new BodyCode("IR");
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 10);

    private static final MeetingId MEETING = new MeetingId("KS-M-KSIA-7");
    private static final MinutesId WAITING = new MinutesId("KS-M-KS-3-J");
    private static final MinutesId DISPUTED = new MinutesId("KS-M-IR-1-J");
    private static final MinutesId WHOLE = MinutesId.of(MEETING);
    private static final MinutesId AT_ONCE = MinutesId.of(MEETING, ParagraphNumber.of(18));
    private static final MinutesId UNANNOUNCED = new MinutesId("KS-M-KSIA-6-J");
    private static final MinutesId REMOVED = new MinutesId("KS-M-KSIA-5-J");
    private static final MinutesId OF_SFN = new MinutesId("SFN-M-SFN-2-J");

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private static final Log LOG = new Log(database);
    private static final MinutesBook BOOK =
            new MinutesBook(database.dataSource(), LOG.journal(), new Organisation(database.dataSource()));

    @BeforeAll
    static void tell() {
        Stream.of(
                        new BodyEstablished(
                                KS, "Kommunstyrelsen", RuleProfile.BOARD_SE, null, LocalDate.of(2015, 1, 1)),
                        new BodyEstablished(
                                KSIA,
                                "Integrationsutskottet",
                                RuleProfile.SUBCOMMITTEE_SE,
                                KS,
                                LocalDate.of(2019, 1, 1)))
                .forEach(event -> LOG.append(event.body().value(), event));
        happened(
                Told.ready(WAITING, RuleProfile.BOARD_SE, "2021-05-25", 80),
                Told.signed(WAITING, Told.KARIN, "2021-05-31"));
        happened(
                Told.ready(DISPUTED, RuleProfile.ADVISORY_SE, "2021-05-26", 1),
                new MinutesDisputed(
                        DISPUTED, ParagraphNumber.of(1), Told.KARIN, "Så sa vi inte.", LocalDate.of(2021, 5, 28)));
        happened(
                Told.ready(WHOLE, RuleProfile.SUBCOMMITTEE_SE, "2021-05-17", 17, 19),
                Told.approved(WHOLE, RuleProfile.SUBCOMMITTEE_SE, "2021-05-31"),
                Told.announced(WHOLE, 1, "2021-06-01"),
                Told.appealed(WHOLE, 1, 19, "2021-06-08", true));
        happened(
                Told.ready(AT_ONCE, RuleProfile.SUBCOMMITTEE_SE, "2021-05-17", 18),
                Told.approved(AT_ONCE, RuleProfile.SUBCOMMITTEE_SE, "2021-05-17"),
                Told.announced(AT_ONCE, 1, "2021-05-18"),
                Told.appealed(AT_ONCE, 1, 18, "2021-05-24", true),
                new AppealForwarded(AT_ONCE, 1, LocalDate.of(2021, 5, 24)));
        happened(
                Told.ready(UNANNOUNCED, RuleProfile.SUBCOMMITTEE_SE, "2021-05-18", 10),
                Told.approved(UNANNOUNCED, RuleProfile.SUBCOMMITTEE_SE, "2021-06-09"));
        happened(
                Told.ready(REMOVED, RuleProfile.SUBCOMMITTEE_SE, "2021-04-20", 5),
                Told.approved(REMOVED, RuleProfile.SUBCOMMITTEE_SE, "2021-04-28"),
                Told.announced(REMOVED, 1, "2021-04-29"),
                new NoticeRemoved(REMOVED, 1, true, LocalDate.of(2021, 5, 10)));
        happened(
                Told.ready(OF_SFN, RuleProfile.BOARD_SE, "2021-05-20", 40),
                Told.approved(OF_SFN, RuleProfile.BOARD_SE, "2021-06-01"),
                Told.announced(OF_SFN, 1, "2021-06-02"),
                new WebCopyReviewed(OF_SFN, List.of(), 0, "Sekreteraren", LocalDate.of(2021, 6, 2)));
        new Rebuild(database.dataSource(), LOG.journal()).of(List.of(MinutesBook.PROJECTION, Organisation.PROJECTION));
    }

    @Test
    void MIN_2_who_has_not_signed_is_told_by_name() {
        assertThat(BOOK.find(KS, WAITING, AsOf.NOW, TODAY)).hasValueSatisfying(entry -> {
            assertThat(entry.state()).isEqualTo(MinutesState.READY);
            assertThat(entry.awaited()).containsExactly(Told.CHAIR);
            assertThat(entry.bodyName()).isEqualTo("Kommunstyrelsen");
            assertThat(entry.minutes().version()).isEqualTo(1);
        });
    }

    @Test
    void as_of_the_day_before_it_was_announced_it_was_only_approved() {
        AsOf before = AsOf.validAt(LocalDate.of(2021, 5, 31));

        assertThat(BOOK.find(KS, WHOLE, before, TODAY))
                .hasValueSatisfying(entry -> assertThat(entry.state()).isEqualTo(MinutesState.APPROVED));
        assertThat(BOOK.find(KS, WHOLE, AsOf.NOW, TODAY))
                .hasValueSatisfying(entry -> assertThat(entry.state()).isEqualTo(MinutesState.ANNOUNCED));
    }

    @Test
    void H9_what_those_who_approve_hold_stands_beside_the_minutes() {
        assertThat(BOOK.find(KS, DISPUTED, AsOf.NOW, TODAY)).hasValueSatisfying(entry -> {
            assertThat(entry.state()).isEqualTo(MinutesState.DISPUTED);
            assertThat(entry.minutes().approval().disputes())
                    .extracting(Dispute::text)
                    .containsExactly("Så sa vi inte.");
        });
    }

    @Test
    void MIN_9_H4_the_minutes_of_a_meeting_come_in_parts() {
        assertThat(BOOK.ofMeeting(KS, MEETING, TODAY))
                .extracting(
                        entry -> entry.minutes().minutesId(),
                        entry -> entry.minutes().content().printedParagraphs())
                .containsExactly(tuple(WHOLE, "§§ 17, 19"), tuple(AT_ONCE, "§ 18"));
    }

    @Test
    void REG_9_another_authoritys_minutes_do_not_exist() {
        assertThat(BOOK.find(SFN, WHOLE, AsOf.NOW, TODAY)).isEmpty();
        assertThat(BOOK.ofMeeting(SFN, MEETING, TODAY)).isEmpty();
    }

    @Test
    void what_is_to_be_done_with_minutes_is_told_once_and_by_when() {
        assertThat(BOOK.dutiesOf(KS, TODAY))
                .extracting(Duty::kind, Duty::subject, Duty::byWhen, Duty::awaited)
                .containsExactlyInAnyOrder(
                        tuple(DutyKind.APPROVE_MINUTES, WAITING.value(), LocalDate.of(2021, 6, 8), List.of(Told.CHAIR)),
                        tuple(DutyKind.FORWARD_APPEAL, WHOLE.value(), LocalDate.of(2021, 6, 8), List.of()),
                        tuple(DutyKind.ANNOUNCE_MINUTES, UNANNOUNCED.value(), LocalDate.of(2021, 6, 11), List.of()),
                        tuple(DutyKind.APPROVE_MINUTES, DISPUTED.value(), null, List.of(Told.CHAIR, Told.KARIN)),
                        tuple(DutyKind.ANNOUNCE_MINUTES_AGAIN, REMOVED.value(), null, List.of()),
                        tuple(DutyKind.REMOVE_NOTICE, AT_ONCE.value(), null, List.of()));
    }

    @Test
    void MIN_5_nobody_is_told_to_take_down_a_notice_whose_time_runs() {
        assertThat(BOOK.dutiesOf(KS, LocalDate.of(2021, 6, 8)))
                .extracting(Duty::kind)
                .doesNotContain(DutyKind.REMOVE_NOTICE);
        assertThat(BOOK.dutiesOf(KS, LocalDate.of(2021, 6, 9)))
                .extracting(Duty::kind)
                .contains(DutyKind.REMOVE_NOTICE);
    }

    @Test
    void MIN_3_what_is_up_on_the_notice_board_is_for_everyone_the_newest_first() {
        assertThat(BOOK.board(null, null, 50).items())
                .extracting(
                        PublicNotice::minutesId,
                        PublicNotice::bodyName,
                        PublicNotice::paragraphs,
                        PublicNotice::lastAppealDay,
                        PublicNotice::onWeb)
                .containsExactly(
                        tuple(OF_SFN, "SFN", "§ 40", LocalDate.of(2021, 6, 23), true),
                        tuple(WHOLE, "Integrationsutskottet", "§§ 17, 19", LocalDate.of(2021, 6, 22), false),
                        tuple(AT_ONCE, "Integrationsutskottet", "§ 18", LocalDate.of(2021, 6, 8), false));
    }

    @Test
    void the_notice_board_is_read_page_by_page_and_by_authority() {
        Page<PublicNotice> first = BOOK.board(KS, null, 1);
        Page<PublicNotice> second = BOOK.board(KS, first.next(), 1);

        assertThat(first.items()).extracting(PublicNotice::minutesId).containsExactly(WHOLE);
        assertThat(second.items()).extracting(PublicNotice::minutesId).containsExactly(AT_ONCE);
        assertThat(second.next()).isNull();
        assertThatThrownBy(() -> BOOK.board(KS, "hittepå", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void MIN_13_REG_13_a_correction_stands_in_the_minutes_and_the_copy_for_the_web_is_looked_through_again() {
        MinutesId minutesId = new MinutesId("SFN-M-SFN-3-J");
        LocalDate day = LocalDate.of(2021, 6, 3);
        ParagraphNumber paragraph = ParagraphNumber.of(41);
        happened(
                Told.ready(minutesId, RuleProfile.BOARD_SE, "2021-05-27", 41),
                Told.approved(minutesId, RuleProfile.BOARD_SE, "2021-06-01"),
                new WebCopyReviewed(minutesId, List.of(), 0, "Sekreteraren", day),
                new MinutesCorrected(minutesId, 1, paragraph, "5", "6", "Skrivfel", "Sekreteraren", day),
                new ExtractIssued(minutesId, paragraph, "Kalmarhem AB", List.of(1), day),
                new ParagraphDispatched(minutesId, paragraph, "Kalmarhem AB", DispatchPurpose.FOR_ACTION, day));

        assertThat(BOOK.find(SFN, minutesId, AsOf.validAt(day), TODAY)).hasValueSatisfying(entry -> {
            assertThat(entry.minutes().copies().corrections())
                    .extracting(Correction::oldText, Correction::newText)
                    .containsExactly(tuple("5", "6"));
            assertThat(entry.minutes().content().paragraphs().getFirst().points())
                    .extracting(point -> point.wording())
                    .containsExactly("Nämnden beslutar enligt förslaget.");
            assertThat(entry.minutes().copies().extracts()).hasSize(1);
            assertThat(entry.minutes().copies().dispatches()).hasSize(1);
            assertThat(entry.onWeb()).isFalse();
        });
    }

    private static void happened(MinutesEvent... events) {
        List.of(events).forEach(event -> LOG.append(event.minutesId().value(), event));
    }
}
