package se.kansli.query.publicdiarium;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.query.Seed.KOMMUNSTYRELSEN;
import static se.kansli.query.Seed.acknowledgedBySfn;
import static se.kansli.query.Seed.day;
import static se.kansli.query.Seed.fold;
import static se.kansli.query.Seed.record;
import static se.kansli.query.Seed.registered;
import static se.kansli.query.Story.STRATEGY;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CaseSecrecyMarkRemoved;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordMarkedSecret;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordSecrecyMarkRemoved;
import se.kansli.kernel.remiss.TjansteskrivelseWritten;
import se.kansli.query.diarium.DiariumStatus;
import se.kansli.query.journal.StoredJson;

class PublicDiariumFoldTest {

    private static final CaseId CASE = STRATEGY;
    private static final Party PRIVATE = new Party("Medborgare A", PartyKind.PRIVATE_PERSON);
    private static final SecrecyGround GROUND = new SecrecyGround("25 kap. 1 § OSL");
    private static final CaseRegistered COMPLAINT =
            registered(CASE, "Klagomål från Medborgare A", "Klagomål på snöröjning", PRIVATE, day(2, 1));
    private static final RecordRegistered LETTER =
            record(CASE, 1, RecordKind.INCOMING, day(2, 1), PRIVATE, "Brev från Medborgare A", "Brev om snöröjning");
    private static final RecordRegistered REPLY = record(
            CASE, 2, RecordKind.OUTGOING, day(2, 3), KOMMUNSTYRELSEN, "Svar till Medborgare A", "Svar om snöröjning");

    @Test
    void REG_4_no_internal_title_and_no_private_name_gets_in() {
        CaseToDisclose kept = kept(
                COMPLAINT,
                LETTER,
                REPLY,
                new CaseTitleChanged(CASE, "Medborgare A, snö", "Snöröjning på Storgatan", day(2, 4)));

        assertThat(StoredJson.mapper().writeValueAsString(kept)).doesNotContain("Medborgare");
        assertThat(kept.entry().title()).isEqualTo("Snöröjning på Storgatan");
        assertThat(kept.disclosed().records())
                .containsExactly(
                        new PublicRecord(1, RecordKind.INCOMING, day(2, 1), "Brev om snöröjning", null),
                        new PublicRecord(2, RecordKind.OUTGOING, day(2, 3), "Svar om snöröjning", "Kommunstyrelsen"));
    }

    @Test
    void a_former_public_title_may_have_said_too_much_and_is_gone() {
        CaseToDisclose kept =
                kept(COMPLAINT, new CaseTitleChanged(CASE, "Klagomål", "Klagomål på vinterväghållning", day(2, 4)));

        assertThat(StoredJson.mapper().writeValueAsString(kept)).doesNotContain("snöröjning");
    }

    @Test
    void drafts_and_memos_never_appear() {
        CaseToDisclose kept = kept(
                COMPLAINT,
                record(CASE, 1, RecordKind.DRAFT, day(2, 1), null, "Utkast", "Utkast"),
                new TjansteskrivelseWritten(CASE, 1, day(2, 2), List.of("A"), "Förslag", "Text", null, 0));

        assertThat(kept.disclosed().records()).isEmpty();
    }

    @Test
    void a_case_under_secrecy_shows_its_number_and_its_dates() {
        PublicCase secret = kept(COMPLAINT, REPLY, new CaseMarkedSecret(CASE, GROUND, day(2, 5)))
                .disclosed();

        assertThat(secret.entry())
                .isEqualTo(new PublicDiariumEntry(
                        CASE, "KS 2021/0486", null, null, DiariumStatus.OPEN, day(2, 1), day(2, 1), null));
        assertThat(secret.records()).containsExactly(new PublicRecord(2, RecordKind.OUTGOING, day(2, 3), null, null));
    }

    @Test
    void a_mark_that_is_removed_shows_the_case_again() {
        CaseToDisclose before = kept(COMPLAINT, REPLY);
        CaseToDisclose after = kept(
                COMPLAINT,
                REPLY,
                new CaseMarkedSecret(CASE, GROUND, day(2, 5)),
                new CaseSecrecyMarkRemoved(CASE, "Prövat", day(2, 6)));

        assertThat(after.disclosed()).isEqualTo(before.disclosed());
    }

    @Test
    void a_record_under_secrecy_withholds_itself_alone() {
        PublicCase shown = kept(COMPLAINT, LETTER, REPLY, new RecordMarkedSecret(CASE, 2, GROUND, day(2, 5)))
                .disclosed();

        assertThat(shown.entry().title()).isEqualTo("Klagomål på snöröjning");
        assertThat(shown.records())
                .containsExactly(
                        new PublicRecord(1, RecordKind.INCOMING, day(2, 1), "Brev om snöröjning", null),
                        new PublicRecord(2, RecordKind.OUTGOING, day(2, 3), null, null));
    }

    @Test
    void a_record_whose_mark_is_removed_is_shown_as_before() {
        assertThat(kept(
                                COMPLAINT,
                                LETTER,
                                REPLY,
                                new RecordMarkedSecret(CASE, 2, GROUND, day(2, 5)),
                                new RecordSecrecyMarkRemoved(CASE, 2, "Prövat", day(2, 6)))
                        .disclosed())
                .isEqualTo(kept(COMPLAINT, LETTER, REPLY).disclosed());
    }

    @Test
    void a_record_that_was_secret_from_the_start_stays_so_when_the_mark_of_the_case_is_removed() {
        RecordRegistered secret = new RecordRegistered(
                CASE, 1, RecordKind.INCOMING, day(2, 1), null, "t", "t", null, List.of(), GROUND, day(2, 1));

        PublicCase shown = kept(
                        COMPLAINT,
                        secret,
                        new CaseMarkedSecret(CASE, GROUND, day(2, 5)),
                        new CaseSecrecyMarkRemoved(CASE, "Prövat", day(2, 6)))
                .disclosed();

        assertThat(shown.records()).containsExactly(new PublicRecord(1, RecordKind.INCOMING, day(2, 1), null, null));
    }

    @Test
    void every_event_that_the_fold_asks_for_belongs_to_a_case() {
        assertThat(new PublicDiariumFold().keyOf(COMPLAINT)).contains("KS-2021-0486");
        assertThat(new PublicDiariumFold().keyOf(LETTER)).contains("KS-2021-0486");
        assertThat(new PublicDiariumFold().keyOf(acknowledgedBySfn())).isEmpty();
    }

    private static CaseToDisclose kept(DomainEvent... events) {
        return requireNonNull(fold(new PublicDiariumFold(), CASE.value(), events));
    }
}
