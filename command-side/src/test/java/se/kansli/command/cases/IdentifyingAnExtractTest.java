package se.kansli.command.cases;

import static se.kansli.command.cases.Kalmar.DECIDED;
import static se.kansli.command.cases.Kalmar.KS;
import static se.kansli.command.cases.Kalmar.PARAGRAPH_19;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.UTSKOTT;
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
import se.kansli.command.records.IdentifyExtract;
import se.kansli.command.records.ResolveRemark;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.DocumentPlace;
import se.kansli.kernel.records.ExtractIdentified;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordVersionAdded;
import se.kansli.kernel.records.RemarkCode;
import se.kansli.kernel.records.RemarkMade;
import se.kansli.kernel.records.RemarkResolved;

final class IdentifyingAnExtractTest {

    private static final String UTSKOTTET = "Kommunstyrelsens utskott för integration och arbetsmarknad";
    private static final String MISLABELLED = "Utdrag från kommunstyrelsens arbetsutskott, §19";
    private static final String RIGHTLY_LABELLED =
            "Utdrag från kommunstyrelsens utskott för integration och arbetsmarknad, § 19";
    private static final BodyCode ARBETSUTSKOTT = new BodyCode("KSAU");
    private static final AnnexPath ANNEX_2 = new AnnexPath("2");
    private static final DocumentPlace PLACE = new DocumentPlace(1, ANNEX_2);
    private static final String SETTLED = "Det är utskottet för integration och arbetsmarknad";

    @Test
    void A7_the_link_goes_to_the_body_that_heads_the_extract_and_the_label_becomes_a_remark() {
        on("2021-09-08")
                .given(strategyRegistered(), memo(MISLABELLED))
                .when(identify(PARAGRAPH_19, UTSKOTTET))
                .expectEvents(identified("Bilaga 2, " + MISLABELLED), bodyRemark(1));
    }

    @Test
    void A7_paragraph_19_of_the_body_that_the_label_names_is_not_matched_though_it_exists() {
        on("2021-09-08")
                .given(strategyRegistered(), memo(MISLABELLED))
                .when(identify(new DecisionReference(ARBETSUTSKOTT, DECIDED, "§ 19", null), UTSKOTTET))
                .expectNoEvents()
                .expectException(refusal("ANOTHER_BODYS_HEADING", "MIN-11"));
    }

    @Test
    void A16_what_the_extract_shows_of_signatures_is_kept_as_it_is_printed() {
        on("2021-09-08")
                .given(strategyRegistered(), memo(RIGHTLY_LABELLED))
                .when(identify(PARAGRAPH_19, UTSKOTTET))
                .expectEvents(new ExtractIdentified(
                        STRATEGY,
                        1,
                        PLACE,
                        PARAGRAPH_19,
                        "Bilaga 2, " + RIGHTLY_LABELLED,
                        UTSKOTTET,
                        "Oliver Wykman",
                        List.of("Dzenita Abaza ordförande"),
                        date("2021-09-08")));
    }

    @Test
    void a_label_with_another_paragraph_is_a_remark_of_its_own() {
        on("2021-09-08")
                .given(strategyRegistered(), memo("Utdrag från kommunstyrelsens arbetsutskott, §18"))
                .when(identify(PARAGRAPH_19, UTSKOTTET))
                .expectEvents(
                        identified("Bilaga 2, Utdrag från kommunstyrelsens arbetsutskott, §18"),
                        new RemarkMade(
                                STRATEGY,
                                1,
                                1,
                                PLACE,
                                RemarkCode.BODY_NAME_MISMATCH,
                                "Bilaga 2, Utdrag från kommunstyrelsens arbetsutskott, §18",
                                UTSKOTTET,
                                date("2021-09-08")),
                        new RemarkMade(
                                STRATEGY,
                                1,
                                2,
                                PLACE,
                                RemarkCode.PARAGRAPH_MISMATCH,
                                "§18",
                                "§ 19",
                                date("2021-09-08")));
    }

    @Test
    void a_name_inside_a_longer_name_is_not_the_body() {
        DecisionReference ofTheBoard = new DecisionReference(KS, DECIDED, "§ 19", null);
        on("2021-09-08")
                .given(strategyRegistered(), memo(MISLABELLED))
                .when(identify(ofTheBoard, "Kommunstyrelsen"))
                .expectEvents(
                        identified(ofTheBoard, "Bilaga 2, " + MISLABELLED, "Kommunstyrelsen"),
                        new RemarkMade(
                                STRATEGY,
                                1,
                                1,
                                PLACE,
                                RemarkCode.BODY_NAME_MISMATCH,
                                "Bilaga 2, " + MISLABELLED,
                                "Kommunstyrelsen",
                                date("2021-09-08")));
    }

    @Test
    void a_record_may_itself_be_an_extract() {
        on("2021-09-08")
                .given(strategyRegistered(), memo(MISLABELLED))
                .when(identify(null, PARAGRAPH_19, UTSKOTTET))
                .expectEvents(
                        new ExtractIdentified(
                                STRATEGY,
                                1,
                                new DocumentPlace(1, null),
                                PARAGRAPH_19,
                                "Strategi för etnisk och kulturell inkludering",
                                UTSKOTTET,
                                "Oliver Wykman",
                                List.of("Dzenita Abaza ordförande"),
                                date("2021-09-08")),
                        new RemarkMade(
                                STRATEGY,
                                1,
                                1,
                                new DocumentPlace(1, null),
                                RemarkCode.BODY_NAME_MISMATCH,
                                "Strategi för etnisk och kulturell inkludering",
                                UTSKOTTET,
                                date("2021-09-08")));
    }

    @Test
    void an_extract_is_of_a_paragraph_that_exists_of_a_body_that_exists() {
        refused(new DecisionReference(new BodyCode("XYZ"), DECIDED, "§ 19", null), "UNKNOWN_BODY");
        refused(new DecisionReference(UTSKOTT, DECIDED, null, "A 3.2"), "NO_PARAGRAPH");
        refused(new DecisionReference(UTSKOTT, date("2021-09-09"), "§ 19", null), "DATE_IN_THE_FUTURE");
    }

    @Test
    void what_an_extract_shows_is_said_once_for_each_version() {
        RecordVersionAdded version2 = new RecordVersionAdded(
                STRATEGY,
                1,
                2,
                date("2021-09-08"),
                null,
                List.of(annex(1, "Strategi", null), annex(2, RIGHTLY_LABELLED, null)),
                "Rätt bilaga");
        on("2021-09-08")
                .given(strategyRegistered(), memo(MISLABELLED), identified("Bilaga 2, " + MISLABELLED), bodyRemark(1))
                .when(identify(PARAGRAPH_19, UTSKOTTET))
                .expectNoEvents()
                .expectException(refusal("EXTRACT_IDENTIFIED", "REG-8"));
        on("2021-09-08")
                .given(strategyRegistered(), memo(MISLABELLED), identified("Bilaga 2, " + MISLABELLED), bodyRemark(1))
                .andGiven(version2)
                .when(identify(PARAGRAPH_19, UTSKOTTET))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_remark_is_open_until_a_person_resolves_it() {
        on("2021-09-08")
                .given(strategyRegistered(), memo(MISLABELLED), bodyRemark(1), bodyRemark(2))
                .when(resolve(2, SETTLED))
                .expectEvents(resolved(2));
        on("2021-09-08")
                .given(strategyRegistered(), memo(MISLABELLED), bodyRemark(1), bodyRemark(2), resolved(2))
                .when(resolve(2, SETTLED))
                .expectNoEvents()
                .expectException(refusal("REMARK_RESOLVED", "REM-1"));
        on("2021-09-08")
                .given(strategyRegistered(), memo(MISLABELLED), bodyRemark(1), bodyRemark(2), resolved(2))
                .when(resolve(1, " "))
                .expectNoEvents()
                .expectException(refusal("TEXT_MISSING", "REM-1"));
    }

    @Test
    void a_remark_that_nobody_made_cannot_be_resolved() {
        for (int unknown : List.of(0, 2)) {
            on("2021-09-08")
                    .given(strategyRegistered(), memo(MISLABELLED), bodyRemark(1))
                    .when(resolve(unknown, SETTLED))
                    .expectNoEvents()
                    .expectException(refusal("NO_SUCH_REMARK", "REM-1"));
        }
    }

    private static void refused(DecisionReference reference, String code) {
        on("2021-09-08")
                .given(strategyRegistered(), memo(MISLABELLED))
                .when(identify(reference, UTSKOTTET))
                .expectNoEvents()
                .expectException(refusal(code, "MIN-11"));
    }

    private static RecordRegistered memo(String secondAnnex) {
        return strategyRecord(annex(1, "Strategi", file("strategi.pdf")), annex(2, secondAnnex, file("utdrag.pdf")));
    }

    private static IdentifyExtract identify(DecisionReference reference, String heading) {
        return identify(ANNEX_2, reference, heading);
    }

    private static IdentifyExtract identify(@Nullable AnnexPath annex, DecisionReference reference, String heading) {
        return new IdentifyExtract(
                STRATEGY, 1, annex, reference, heading, "Oliver Wykman", List.of("Dzenita Abaza ordförande"));
    }

    private static ExtractIdentified identified(String label) {
        return identified(PARAGRAPH_19, label, UTSKOTTET);
    }

    private static ExtractIdentified identified(DecisionReference reference, String label, String heading) {
        return new ExtractIdentified(
                STRATEGY,
                1,
                PLACE,
                reference,
                label,
                heading,
                "Oliver Wykman",
                List.of("Dzenita Abaza ordförande"),
                date("2021-09-08"));
    }

    private static RemarkMade bodyRemark(int number) {
        return new RemarkMade(
                STRATEGY,
                1,
                number,
                PLACE,
                RemarkCode.BODY_NAME_MISMATCH,
                "Bilaga 2, " + MISLABELLED,
                UTSKOTTET,
                date("2021-09-08"));
    }

    private static ResolveRemark resolve(int remarkNumber, String settled) {
        return new ResolveRemark(STRATEGY, 1, remarkNumber, settled, null);
    }

    private static RemarkResolved resolved(int remarkNumber) {
        return new RemarkResolved(STRATEGY, 1, remarkNumber, SETTLED, null, date("2021-09-08"));
    }
}
