package se.kansli.command.cases;

import static se.kansli.command.cases.Kalmar.ANSWER_CASE;
import static se.kansli.command.cases.Kalmar.GAMLA;
import static se.kansli.command.cases.Kalmar.KF;
import static se.kansli.command.cases.Kalmar.KS;
import static se.kansli.command.cases.Kalmar.REMISS;
import static se.kansli.command.cases.Kalmar.SFN;
import static se.kansli.command.cases.Kalmar.SN;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.TITLE;
import static se.kansli.command.cases.Kalmar.UTSKOTT;
import static se.kansli.command.cases.Kalmar.annex;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.file;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.sentOnRemiss;
import static se.kansli.command.cases.Kalmar.strategyRecord;
import static se.kansli.command.cases.Kalmar.strategyRegistered;
import static se.kansli.command.cases.Kalmar.takenUpAtSfn;
import static se.kansli.command.cases.Refused.refusal;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.preparation.MakeCaseReady;
import se.kansli.command.preparation.MakeCaseReady.Document;
import se.kansli.command.preparation.TakeCaseBack;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.preparation.CaseMadeReady;
import se.kansli.kernel.preparation.CaseTakenBack;
import se.kansli.kernel.preparation.MemoReference;
import se.kansli.kernel.preparation.MissingConsulted;
import se.kansli.kernel.preparation.Recommendation;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordVersionAdded;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.kernel.remiss.TjansteskrivelseWritten;

/// Kommunfullmäktige got the strategy of KS 2021/0486 without the two annexes that had been on remiss (scenario A14).
final class MakingACaseReadyTest {

    private static final String JANUARY = "2022-01-10";
    private static final Annex NYCKELTAL = annex(1, "Nyckeltal för uppföljning", file("nyckeltal.pdf"));
    private static final Annex ATGARDSPLAN = annex(2, "Åtgärdsplan", file("atgardsplan.pdf"));
    private static final MissingConsulted MISSING_1 =
            new MissingConsulted(1, 1, new AnnexPath("1"), "Bilaga 1", "Nyckeltal för uppföljning");
    private static final MissingConsulted MISSING_2 =
            new MissingConsulted(1, 1, new AnnexPath("2"), "Bilaga 2", "Åtgärdsplan");

    @Test
    void CON_18_A14_the_missing_annexes_are_named() {
        consulted(memo(), secondVersion())
                .when(ready(KF, null, new Document(1, 2)))
                .expectNoEvents()
                .expectException(refusal("CONSULTED_ANNEX_MISSING", "CON-18"))
                .expectExceptionMessage(
                        "Detta var på remiss men saknas i underlaget: Bilaga 1 ”Nyckeltal för uppföljning”,"
                                + " Bilaga 2 ”Åtgärdsplan”. Ta med det, eller ange skälet.");
    }

    @Test
    void CON_18_A14_a_reason_is_in_the_history() {
        consulted(memo(), secondVersion())
                .when(ready(KF, "Bilagorna är oförändrade.", new Document(1, 2)))
                .expectEvents(madeReady(
                        KF,
                        List.of(MISSING_1, MISSING_2),
                        "Bilagorna är oförändrade.",
                        laid(2, "Strategi för etnisk och kulturell inkludering", file("strategi-2.pdf"))));
    }

    @Test
    void CON_18_a_reason_is_words() {
        consulted(memo(), secondVersion())
                .when(ready(KF, " ", new Document(1, 2)))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("CONSULTED_ANNEX_MISSING"));
    }

    @Test
    void CON_18_the_whole_package_needs_no_reason_and_keeps_none() {
        consulted(memo())
                .when(ready(KF, "Ifall något saknas.", new Document(1, null)))
                .expectEvents(madeReady(
                        KF,
                        List.of(),
                        null,
                        laid(
                                1,
                                "Strategi för etnisk och kulturell inkludering",
                                file("strategi.pdf"),
                                NYCKELTAL,
                                ATGARDSPLAN)));
    }

    @Test
    void CON_18_a_document_that_is_left_out_is_missing_with_each_of_its_annexes() {
        MissingConsulted itself =
                new MissingConsulted(1, 1, null, "handling 1", "Strategi för etnisk och kulturell inkludering");

        consulted(memo())
                .when(ready(KF, "Skickas för sig.", new Document[0]))
                .expectEvents(madeReady(KF, List.of(itself, MISSING_1, MISSING_2), "Skickas för sig."));
    }

    @Test
    void CON_18_an_annex_is_there_in_another_version_and_under_another_label() {
        consulted(
                        memo(),
                        version(
                                annex(1, "Åtgärdsplan", file("atgardsplan-2.pdf")),
                                annex(2, "Nyckeltal för uppföljning", file("nyckeltal-2.pdf"))))
                .when(ready(KF, null, new Document(1, 2)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void CON_18_an_annex_that_has_got_the_label_of_another_is_not_that_other() {
        consulted(memo(), version(annex(1, "Åtgärdsplan", file("atgardsplan-2.pdf"))))
                .when(ready(KF, "Utgår.", new Document(1, 2)))
                .expectEvents(madeReady(
                        KF,
                        List.of(MISSING_1),
                        "Utgår.",
                        laid(
                                2,
                                "Strategi för etnisk och kulturell inkludering",
                                file("strategi-2.pdf"),
                                annex(1, "Åtgärdsplan", file("atgardsplan-2.pdf")))));
    }

    @Test
    void CON_18_an_annex_that_is_only_named_is_missing() {
        consulted(memo(), version(NYCKELTAL, annex(2, "Åtgärdsplan", null)))
                .when(ready(KF, null, new Document(1, 2)))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("CONSULTED_ANNEX_MISSING"));
    }

    @Test
    void CON_18_the_same_file_may_lie_under_another_number() {
        consulted(
                        memo(),
                        secondVersion(),
                        record(4, "Nyckeltal", file("nyckeltal.pdf")),
                        record(5, "Plan", file("atgardsplan.pdf")))
                .when(ready(KF, null, new Document(1, 2), new Document(4, 1), new Document(5, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void CON_18_what_was_recalled_was_on_no_remiss() {
        consulted(memo(), new RemissCancelled(STRATEGY, REMISS, "Fel handling", date("2021-06-01")))
                .when(ready(KF, null, new Document[0]))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void CON_18_a_document_is_finished_has_a_file_and_is_there_once() {
        consulted(memo())
                .when(ready(KF, null, new Document(9, null)))
                .expectException(refusal("NO_SUCH_RECORD", "REG-3"));
        consulted(memo())
                .when(ready(KF, null, new Document(1, 7)))
                .expectException(refusal("NO_SUCH_VERSION", "CON-3"));
        consulted(memo())
                .when(ready(KF, null, new Document(1, 1), new Document(1, 1)))
                .expectException(RefusalMatcher.invalid("DOCUMENT_TWICE"));
        consulted(memo(), draft())
                .when(ready(KF, null, new Document(1, 1), new Document(4, 1)))
                .expectException(RefusalMatcher.conflict("DRAFT_NOT_SENT"));
    }

    @ParameterizedTest
    @CsvSource({"KS", "KSIA", "KF"})
    void KL_5_28_a_case_is_made_ready_for_its_own_house_and_up_the_chain(BodyCode body) {
        consulted(memo()).when(ready(body, null, new Document(1, 1))).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({"SFN", "GAN", "KHEM", "NIA", "XX"})
    void KL_5_28_and_not_for_another_namnd_a_body_that_is_no_more_or_one_that_is_not_yet(BodyCode body) {
        consulted(memo())
                .when(ready(body, null, new Document(1, 1)))
                .expectNoEvents()
                .expectException(RefusalMatcher.invalid("NOT_PREPARED_FOR"));
    }

    @Test
    void KL_5_28_a_namnd_makes_its_case_ready_for_itself_and_for_kommunstyrelsen_by_its_memo() {
        for (BodyCode body : List.of(SFN, KS, KF)) {
            answering().when(byMemo(body, 1)).expectSuccessfulHandlerExecution();
        }
        for (BodyCode body : List.of(SN, UTSKOTT, GAMLA)) {
            answering().when(byMemo(body, 1)).expectException(RefusalMatcher.invalid("NOT_PREPARED_FOR"));
        }
    }

    @Test
    void a_memo_that_was_never_written_is_laid_before_nobody() {
        answering().when(byMemo(SFN, 2)).expectNoEvents().expectException(refusal("NO_SUCH_VERSION", "CON-9"));
        consulted()
                .when(new MakeCaseReady(
                        STRATEGY, KS, null, new MemoReference(null, 1), List.of(), List.of(new Document(1, 1)), null))
                .expectException(RefusalMatcher.conflict("NOT_ANSWERING"));
    }

    @Test
    void REG_4_before_another_authority_a_case_is_called_what_everybody_may_read() {
        CaseTitleChanged changed = new CaseTitleChanged(STRATEGY, "Om Eva Lind", "Strategi", date("2021-12-01"));

        consulted(memo(), changed).when(ready(KF, null, new Document(1, 1))).expectEvents(titled(KF, "Strategi", null));
        consulted(memo(), changed)
                .when(ready(UTSKOTT, null, new Document(1, 1)))
                .expectEvents(titled(UTSKOTT, "Om Eva Lind", null));
    }

    @Test
    void REG_5_a_secrecy_mark_goes_with_the_case() {
        SecrecyGround ground = new SecrecyGround("25 kap. 1 § OSL");

        consulted(memo(), new CaseMarkedSecret(STRATEGY, ground, date("2021-06-01")))
                .when(ready(KF, null, new Document(1, 1)))
                .expectEvents(titled(KF, TITLE, ground));
    }

    @Test
    void a_case_is_taken_back_for_a_reason_and_once() {
        CaseMadeReady ready = titled(KF, TITLE, null);
        CaseTakenBack back = new CaseTakenBack(STRATEGY, KF, "Ett förslag till", date(JANUARY));

        consulted(memo(), ready)
                .when(new TakeCaseBack(STRATEGY, KF, "Ett förslag till"))
                .expectEvents(back);
        consulted(memo(), ready)
                .when(new TakeCaseBack(STRATEGY, KF, " "))
                .expectException(refusal("TEXT_MISSING", "CON-18"));
        consulted(memo(), ready)
                .when(new TakeCaseBack(STRATEGY, KS, "Ett förslag till"))
                .expectException(RefusalMatcher.conflict("NOT_READY"));
        consulted(memo(), ready, back)
                .when(new TakeCaseBack(STRATEGY, KF, "Ett förslag till"))
                .expectException(RefusalMatcher.conflict("NOT_READY"));
    }

    @Test
    void a_case_that_was_on_no_remiss_needs_no_more_than_its_memo() {
        on(JANUARY)
                .given(strategyRegistered(), strategyRecord())
                .when(new MakeCaseReady(
                        STRATEGY, KS, "Om strategin", new MemoReference(1, 1), List.of(), List.of(), null))
                .expectSuccessfulHandlerExecution();
    }

    private static TestExecutor<Case> consulted(DomainEvent... more) {
        List<DomainEvent> events = new ArrayList<>(sentOnRemiss());
        events.addAll(List.of(more));
        return on(JANUARY).given(events);
    }

    private static TestExecutor<Case> answering() {
        return on(JANUARY)
                .given(takenUpAtSfn())
                .andGiven(new TjansteskrivelseWritten(
                        ANSWER_CASE, 1, date("2021-09-08"), List.of("Peter Arnesson"), "antar", "Positiv.", null, 19));
    }

    private static MakeCaseReady ready(BodyCode body, @Nullable String reason, Document... documents) {
        return new MakeCaseReady(
                STRATEGY, body, null, new MemoReference(3, 1), List.of("Strategin antas."), List.of(documents), reason);
    }

    private static MakeCaseReady byMemo(BodyCode body, int version) {
        return new MakeCaseReady(
                ANSWER_CASE,
                body,
                null,
                new MemoReference(null, version),
                List.of("Yttrandet antas."),
                List.of(),
                null);
    }

    private static CaseMadeReady titled(BodyCode body, String title, @Nullable SecrecyGround secrecy) {
        return made(
                body,
                title,
                secrecy,
                List.of(),
                null,
                laid(1, "Strategi för etnisk och kulturell inkludering", file("strategi.pdf"), NYCKELTAL, ATGARDSPLAN));
    }

    private static CaseMadeReady madeReady(
            BodyCode body, List<MissingConsulted> missing, @Nullable String reason, RemittedDocument... laid) {
        return made(body, TITLE, null, missing, reason, laid);
    }

    private static CaseMadeReady made(
            BodyCode body,
            String title,
            @Nullable SecrecyGround secrecy,
            List<MissingConsulted> missing,
            @Nullable String reason,
            RemittedDocument... laid) {
        List<RemittedDocument> documents = new ArrayList<>();
        documents.add(new RemittedDocument(3, 1, "Tjänsteskrivelse", file("memo.pdf"), List.of()));
        documents.addAll(List.of(laid));
        return new CaseMadeReady(
                STRATEGY,
                body,
                title,
                secrecy,
                new MemoReference(3, 1),
                List.of(new Recommendation(1, "Strategin antas.")),
                documents,
                missing,
                reason,
                date(JANUARY));
    }

    private static RemittedDocument laid(int version, String title, FileReference file, Annex... annexes) {
        return new RemittedDocument(1, version, title, file, List.of(annexes));
    }

    private static RecordRegistered memo() {
        return record(3, "Tjänsteskrivelse", file("memo.pdf"));
    }

    private static RecordRegistered draft() {
        return record(4, RecordKind.DRAFT, "Utkast", file("utkast.pdf"));
    }

    private static RecordRegistered record(int number, String title, FileReference file) {
        return record(number, RecordKind.ESTABLISHED, title, file);
    }

    private static RecordRegistered record(int number, RecordKind kind, String title, FileReference file) {
        return new RecordRegistered(
                STRATEGY,
                number,
                kind,
                date("2022-01-03"),
                null,
                title,
                title,
                file,
                List.of(),
                null,
                date("2022-01-03"));
    }

    /// The strategy as it was to be adopted, with no annexes.
    private static RecordVersionAdded secondVersion() {
        return version();
    }

    private static RecordVersionAdded version(Annex... annexes) {
        return new RecordVersionAdded(
                STRATEGY, 1, 2, date("2022-01-03"), file("strategi-2.pdf"), List.of(annexes), "Efter remissen");
    }
}
