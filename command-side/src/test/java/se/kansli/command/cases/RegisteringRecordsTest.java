package se.kansli.command.cases;

import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.annex;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.file;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.strategyRecord;
import static se.kansli.command.cases.Kalmar.strategyRegistered;
import static se.kansli.command.cases.Refused.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.records.AddRecordVersion;
import se.kansli.command.records.AttachAnnex;
import se.kansli.command.records.MarkRecordSecret;
import se.kansli.command.records.RegisterRecord;
import se.kansli.command.records.RemoveRecordSecrecyMark;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.records.AnnexAttached;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordMarkedSecret;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordSecrecyMarkRemoved;
import se.kansli.kernel.records.RecordVersionAdded;

final class RegisteringRecordsTest {

    private static final Party LANSSTYRELSEN = new Party("Länsstyrelsen", PartyKind.AUTHORITY);
    private static final SecrecyGround GROUND = new SecrecyGround("25 kap. 1 § OSL");

    @Test
    void the_records_of_a_case_are_numbered_in_the_order_they_are_registered() {
        on("2021-06-01")
                .given(strategyRegistered(), strategyRecord())
                .when(register(RecordKind.INCOMING, "2021-05-31", LANSSTYRELSEN, null))
                .expectEvents(new RecordRegistered(
                        STRATEGY,
                        2,
                        RecordKind.INCOMING,
                        date("2021-05-31"),
                        LANSSTYRELSEN,
                        "Skrivelse",
                        "Skrivelse",
                        file("skrivelse.pdf"),
                        List.of(),
                        null,
                        date("2021-06-01")))
                .expectResultMessagePayload(2);
    }

    @Test
    void REG_3_what_came_in_or_went_out_names_the_one_on_the_other_side() {
        for (RecordKind kind : List.of(RecordKind.INCOMING, RecordKind.OUTGOING)) {
            on("2021-06-01")
                    .given(strategyRegistered())
                    .when(register(kind, "2021-05-31", null, null))
                    .expectNoEvents()
                    .expectException(refusal("COUNTERPART_MISSING", "REG-3"));
        }
        for (RecordKind kind : List.of(RecordKind.ESTABLISHED, RecordKind.DRAFT)) {
            on("2021-06-01")
                    .given(strategyRegistered())
                    .when(register(kind, "2021-05-31", null, null))
                    .expectResultMessagePayload(1);
        }
    }

    @Test
    void REG_3_nothing_has_come_in_tomorrow() {
        on("2021-06-01")
                .given(strategyRegistered())
                .when(register(RecordKind.INCOMING, "2021-06-02", LANSSTYRELSEN, null))
                .expectNoEvents()
                .expectException(refusal("DATE_IN_THE_FUTURE", "REG-3"));
    }

    @Test
    void a_secrecy_mark_on_a_record_names_its_rule() {
        on("2021-06-01")
                .given(strategyRegistered())
                .when(register(RecordKind.INCOMING, "2021-05-31", LANSSTYRELSEN, new SecrecyGround("")))
                .expectNoEvents()
                .expectException(refusal("TEXT_MISSING", "REG-5"));
        on("2021-06-01")
                .given(strategyRegistered(), strategyRecord())
                .when(new MarkRecordSecret(STRATEGY, 1, GROUND))
                .expectEvents(new RecordMarkedSecret(STRATEGY, 1, GROUND, date("2021-06-01")));
        on("2021-06-02")
                .given(strategyRegistered(), strategyRecord())
                .andGiven(new RecordMarkedSecret(STRATEGY, 1, GROUND, date("2021-06-01")))
                .when(new MarkRecordSecret(STRATEGY, 1, GROUND))
                .expectNoEvents()
                .expectException(refusal("ALREADY_MARKED", "REG-5"));
    }

    @Test
    void REG_5_the_mark_of_a_record_is_removed_with_a_reason_and_can_be_set_anew() {
        RecordMarkedSecret marked = new RecordMarkedSecret(STRATEGY, 1, GROUND, date("2021-06-01"));
        RecordSecrecyMarkRemoved removed =
                new RecordSecrecyMarkRemoved(STRATEGY, 1, "Uppgifterna är offentliga", date("2021-06-02"));
        on("2021-06-02")
                .given(strategyRegistered(), strategyRecord(), marked)
                .when(new RemoveRecordSecrecyMark(STRATEGY, 1, "Uppgifterna är offentliga"))
                .expectEvents(removed);
        on("2021-06-02")
                .given(strategyRegistered(), strategyRecord(), marked)
                .when(new RemoveRecordSecrecyMark(STRATEGY, 1, " "))
                .expectNoEvents()
                .expectException(refusal("TEXT_MISSING", "REG-5"));
        on("2021-06-03")
                .given(strategyRegistered(), strategyRecord(), marked, removed)
                .when(new RemoveRecordSecrecyMark(STRATEGY, 1, "Uppgifterna är offentliga"))
                .expectNoEvents()
                .expectException(refusal("NOT_MARKED", "REG-5"));
        on("2021-06-03")
                .given(strategyRegistered(), strategyRecord(), marked, removed)
                .when(new MarkRecordSecret(STRATEGY, 1, GROUND))
                .expectEvents(new RecordMarkedSecret(STRATEGY, 1, GROUND, date("2021-06-03")));
    }

    @Test
    void a_later_version_says_what_changed() {
        on("2021-06-01")
                .given(strategyRegistered(), strategyRecord())
                .when(new AddRecordVersion(
                        STRATEGY, 1, date("2021-05-31"), file("strategi-2.pdf"), List.of(), "Rättade stavfel"))
                .expectEvents(version2())
                .expectResultMessagePayload(2);
        on("2021-06-01")
                .given(strategyRegistered(), strategyRecord())
                .when(new AddRecordVersion(STRATEGY, 1, date("2021-05-31"), file("strategi-2.pdf"), List.of(), " "))
                .expectNoEvents()
                .expectException(refusal("TEXT_MISSING", "REG-8"));
    }

    @Test
    void A8_an_annex_is_found_by_where_it_sits() {
        on("2021-09-08")
                .given(strategyRegistered(), memoWithNestedAnnexes())
                .when(attach("1/2"))
                .expectEvents(attached("1/2"));
    }

    @Test
    void A8_two_annexes_with_the_same_label_are_two() {
        on("2021-09-08")
                .given(strategyRegistered(), memoWithNestedAnnexes(), attached("1/2"))
                .when(attach("2"))
                .expectEvents(attached("2"));
    }

    @Test
    void an_annex_is_attached_once() {
        on("2021-09-08")
                .given(strategyRegistered(), memoWithNestedAnnexes(), attached("1/2"))
                .when(attach("1/2"))
                .expectNoEvents()
                .expectException(refusal("ANNEX_PRESENT", "REG-8"));
    }

    @Test
    void an_annex_that_nothing_names_has_no_place() {
        for (String path : List.of("3", "1/3", "2/1", "1/2/1")) {
            on("2021-09-08")
                    .given(strategyRegistered(), memoWithNestedAnnexes())
                    .when(attach(path))
                    .expectNoEvents()
                    .expectException(refusal("NO_SUCH_ANNEX", "CON-3"));
        }
    }

    @Test
    void an_annex_goes_to_the_latest_version() {
        on("2021-06-02")
                .given(
                        strategyRegistered(),
                        strategyRecord(),
                        new RecordVersionAdded(
                                STRATEGY,
                                1,
                                2,
                                date("2021-05-31"),
                                file("strategi-2.pdf"),
                                List.of(annex(1, "Nyckeltal för uppföljning", null)),
                                "Nya nyckeltal"))
                .when(attach("1"))
                .expectEvents(
                        new AnnexAttached(STRATEGY, 1, 2, new AnnexPath("1"), file("bilaga.pdf"), date("2021-06-02")));
    }

    @Test
    void a_record_that_the_case_does_not_have_cannot_be_changed() {
        for (int unknown : List.of(0, 2)) {
            on("2021-06-01")
                    .given(strategyRegistered(), strategyRecord())
                    .when(new MarkRecordSecret(STRATEGY, unknown, GROUND))
                    .expectNoEvents()
                    .expectException(refusal("NO_SUCH_RECORD", "REG-3"));
        }
    }

    private static RegisterRecord register(
            RecordKind kind, String day, @Nullable Party counterpart, @Nullable SecrecyGround secrecy) {
        return new RegisterRecord(
                STRATEGY,
                kind,
                date(day),
                counterpart,
                "Skrivelse",
                "Skrivelse",
                file("skrivelse.pdf"),
                List.of(),
                secrecy);
    }

    private static RecordVersionAdded version2() {
        return new RecordVersionAdded(
                STRATEGY, 1, 2, date("2021-05-31"), file("strategi-2.pdf"), List.of(), "Rättade stavfel");
    }

    /// The memo's first annex is the strategy, which has annexes of its own with the same labels.
    private static RecordRegistered memoWithNestedAnnexes() {
        return strategyRecord(
                annex(
                        1,
                        "Strategi",
                        file("strategi.pdf"),
                        annex(1, "Nyckeltal för uppföljning", file("nyckeltal.pdf")),
                        annex(2, "Åtgärdsplan", null)),
                annex(2, "Utdrag", null));
    }

    private static AttachAnnex attach(String path) {
        return new AttachAnnex(STRATEGY, 1, new AnnexPath(path), file("bilaga.pdf"));
    }

    private static AnnexAttached attached(String path) {
        return new AnnexAttached(STRATEGY, 1, 1, new AnnexPath(path), file("bilaga.pdf"), date("2021-09-08"));
    }
}
