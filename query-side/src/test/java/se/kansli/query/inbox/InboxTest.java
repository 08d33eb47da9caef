package se.kansli.query.inbox;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.ArrivedRemissWithdrawn;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.query.Log;
import se.kansli.query.Story;
import se.kansli.query.TestDatabase;
import se.kansli.query.journal.AsOf;
import se.kansli.query.projection.Cursor;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Rebuild;

class InboxTest {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Log LOG = new Log(DATABASE);
    private static final Inbox INBOX = new Inbox(DATABASE.dataSource(), LOG.journal());
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 2);
    private static final BodyCode BOARD = new BodyCode("BYN");
    private static final LocalDate FIRST_DUE = LocalDate.of(2021, 9, 28);
    private static final int ITEMS = 7;

    @BeforeAll
    static void the_story_is_told_and_another_inbox_is_filled() {
        LOG.append(Story.whole());
        IntStream.range(0, ITEMS)
                .forEach(item -> LOG.append(arrived(item).incomingRemissId().value(), arrived(item)));
        LOG.append(arrived(0).incomingRemissId().value(), withdrawn(0));
        new Rebuild(DATABASE.dataSource(), LOG.journal()).ofOutdated(List.of(Inbox.PROJECTION));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void A4_an_item_goes_from_arrival_to_answer() {
        Map<String, InboxState> byDay = new LinkedHashMap<>();
        for (String day : List.of("2021-05-21", "2021-05-24", "2021-09-09", "2021-09-22", "2021-09-23")) {
            byDay.put(day, item(AsOf.validAt(LocalDate.parse(day))).item().state());
        }

        assertThat(byDay)
                .containsExactly(
                        entry("2021-05-21", InboxState.ARRIVED),
                        entry("2021-05-24", InboxState.IN_PREPARATION),
                        entry("2021-09-09", InboxState.WAITING_FOR_DECISION),
                        entry("2021-09-22", InboxState.MAY_BE_DISPATCHED),
                        entry("2021-09-23", InboxState.ANSWERED));
    }

    @Test
    void A2_both_numbers_stand_on_the_item_and_the_senders_is_never_the_own_one() {
        InboxItem item = item(AsOf.NOW).item();

        assertThat(item.arrived().senderNumber()).isEqualTo(Story.KS_NUMBER);
        assertThat(requireNonNull(item.own()).number()).isEqualTo(Story.SFN_NUMBER);
    }

    @Test
    void A3_an_item_is_overdue_from_the_day_after() {
        assertThat(item(AsOf.validAt(Story.DUE_ON)).overdue()).isFalse();
        assertThat(item(AsOf.validAt(Story.MEMO_DATED))).satisfies(entry -> {
            assertThat(entry.overdue()).isTrue();
            assertThat(entry.daysOverdue()).isEqualTo(19);
            assertThat(entry.item().reminders()).isEqualTo(1);
        });
        assertThat(item(AsOf.NOW).overdue()).isFalse();
    }

    @Test
    void the_kept_item_is_what_the_log_gives() {
        assertThat(item(AsOf.NOW)).isEqualTo(item(AsOf.validAt(TODAY)));
    }

    @Test
    void A17_nobody_sees_into_another_inbox() {
        assertThat(INBOX.find(Story.KHAB, Story.ARRIVED, AsOf.NOW, TODAY)).isEmpty();
        assertThat(INBOX.find(Story.KHAB, Story.ARRIVED, AsOf.validAt(TODAY), TODAY))
                .isEmpty();
        assertThat(shown(Story.KHAB, all(), AsOf.NOW)).containsExactly(Story.ARRIVED_AT_KHAB.value());
    }

    @Test
    void REG_9_what_came_with_a_remiss_is_received_by_the_one_who_is_asked_only() {
        String strategy = Story.file("strategi.pdf").sha256();

        assertThat(INBOX.hasReceived(Story.SFN, strategy)).isTrue();
        assertThat(INBOX.hasReceived(BOARD, strategy)).isFalse();
        assertThat(INBOX.hasReceived(Story.SFN, "f".repeat(64))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("forgedCursors")
    void a_forged_cursor_is_refused_and_says_how_to_go_on(String cursor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INBOX.page(BOARD, InboxQuery.open(cursor, 4), AsOf.NOW, TODAY))
                .withMessageContaining("börja om från första sidan");
    }

    static List<String> forgedCursors() {
        return List.of(
                "?",
                Cursor.after("igår", idOf(1)),
                Cursor.after("2021-02-30", idOf(1)),
                Cursor.after("+999999999-01-01", idOf(1)),
                Cursor.after("2021-09-28", "\u0000"));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void the_earliest_due_comes_first_and_pages_follow_without_gap_or_overlap(AsOf asOf) {
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page<InboxEntry> page = INBOX.page(BOARD, InboxQuery.open(cursor, 4), asOf, TODAY);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(4);
            page.items()
                    .forEach(entry -> paged.add(entry.item().incomingRemissId().value()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(paged)
                .isEqualTo(IntStream.range(1, ITEMS).mapToObj(InboxTest::idOf).toList());
    }

    @ParameterizedTest
    @MethodSource("moments")
    void it_is_filtered_by_state_by_overdue_and_by_due_date(AsOf asOf) {
        assertThat(shown(BOARD, new InboxQuery(Set.of(InboxState.WITHDRAWN), false, null, null, 10), asOf))
                .containsExactly(idOf(0));
        assertThat(shown(BOARD, new InboxQuery(Set.of(), true, null, null, 10), asOf))
                .containsExactly(idOf(1), idOf(2), idOf(3));
        assertThat(shown(BOARD, new InboxQuery(Set.of(), false, FIRST_DUE.plusDays(3), null, 10), asOf))
                .containsExactly(idOf(0), idOf(1), idOf(2));
        assertThat(shown(BOARD, new InboxQuery(Set.of(), true, FIRST_DUE.plusDays(2), null, 10), asOf))
                .containsExactly(idOf(1));
        assertThat(shown(BOARD, all(), asOf)).hasSize(ITEMS);
    }

    @Test
    void a_page_that_holds_the_last_item_has_no_next() {
        assertThat(INBOX.page(BOARD, InboxQuery.open(null, ITEMS - 1), AsOf.NOW, TODAY)
                        .next())
                .isNull();
    }

    @Test
    void A19_the_inbox_can_be_seen_as_it_stood() {
        assertThat(INBOX.page(Story.SFN, InboxQuery.open(null, 10), AsOf.validAt(Story.DUE_ON), TODAY)
                        .items())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.item().state()).isEqualTo(InboxState.IN_PREPARATION);
                    assertThat(entry.overdue()).isFalse();
                });
        assertThat(INBOX.page(Story.SFN, InboxQuery.open(null, 10), AsOf.NOW, TODAY)
                        .items())
                .isEmpty();
    }

    static List<AsOf> moments() {
        return List.of(AsOf.NOW, AsOf.validAt(TODAY));
    }

    private static InboxEntry item(AsOf asOf) {
        return INBOX.find(Story.SFN, Story.ARRIVED, asOf, TODAY).orElseThrow();
    }

    private static List<String> shown(BodyCode authority, InboxQuery query, AsOf asOf) {
        return INBOX.page(authority, query, asOf, TODAY).items().stream()
                .map(entry -> entry.item().incomingRemissId().value())
                .toList();
    }

    private static InboxQuery all() {
        return new InboxQuery(Set.of(), false, null, null, 10);
    }

    private static String idOf(int item) {
        return IncomingRemissId.of(BOARD, RemissId.of(Story.STRATEGY, item + 1)).value();
    }

    /// One a day, the first of them four days overdue.
    private static RemissArrived arrived(int item) {
        return new RemissArrived(
                new IncomingRemissId(idOf(item)),
                RuleProfile.BOARD_SE,
                Story.KS,
                "Kommunstyrelsen",
                Story.KS_NUMBER,
                "Remiss " + item,
                null,
                "Yttra er.",
                FIRST_DUE.plusDays(item),
                List.of(),
                Story.SENT_ON);
    }

    private static ArrivedRemissWithdrawn withdrawn(int item) {
        return new ArrivedRemissWithdrawn(new IncomingRemissId(idOf(item)), "Återkallad", Story.SENT_ON);
    }
}
