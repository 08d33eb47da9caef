package se.kansli.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.command.cases.Kalmar.ANSWER_CASE;
import static se.kansli.command.cases.Kalmar.GAMLA;
import static se.kansli.command.cases.Kalmar.KS;
import static se.kansli.command.cases.Kalmar.SFN;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.UTSKOTT;
import static se.kansli.command.cases.Kalmar.date;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.command.Refusal;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.DiarienummerImported;
import se.kansli.kernel.cases.DiarienummerIssued;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.cases.PrintedNumber;
import se.kansli.kernel.organisation.BodyCode;

final class RegisteringACaseTest {

    private static final DiarySeriesId KS_2021 = DiarySeriesId.of(KS, 2021);

    private final Diarium diarium = Diarium.on("2021-05-12");

    @Test
    void the_first_case_of_the_year_gets_number_one_and_stands_in_the_diarium() {
        CaseId caseId = diarium.ask(register(KS));

        assertThat(caseId).isEqualTo(new CaseId("KS-2021-0001"));
        assertThat(diarium.stored(KS_2021)).containsExactly(new DiarienummerIssued(KS_2021, 1, date("2021-05-12")));
        assertThat(diarium.stored(caseId))
                .containsExactly(new CaseRegistered(
                        caseId,
                        Diarienummer.of(KS, 2021, 1),
                        Numbering.ISSUED,
                        CaseKind.GENERAL,
                        "Cykelbana",
                        "Cykelbana",
                        null,
                        null,
                        new Party("Anna Andersson", PartyKind.PRIVATE_PERSON),
                        date("2021-05-10"),
                        date("2021-05-12")));
    }

    @Test
    void numbers_follow_each_other_in_a_series_of_each_authoritys_own() {
        assertThat(List.<CaseId>of(diarium.ask(register(KS)), diarium.ask(register(SFN)), diarium.ask(register(KS))))
                .containsExactly(new CaseId("KS-2021-0001"), new CaseId("SFN-2021-0001"), new CaseId("KS-2021-0002"));
    }

    @Test
    void an_imported_number_is_never_handed_out() {
        diarium.ask(imported("KS 2021/0002"));

        assertThat(List.<CaseId>of(diarium.ask(register(KS)), diarium.ask(register(KS))))
                .containsExactly(new CaseId("KS-2021-0001"), new CaseId("KS-2021-0003"));
    }

    @Test
    void an_imported_case_keeps_its_number_as_it_was_printed() {
        CaseId caseId = diarium.ask(imported("KS/2017:267"));

        assertThat(caseId).isEqualTo(new CaseId("KS-2017-0267"));
        assertThat(diarium.stored(caseId)).first().isInstanceOfSatisfying(CaseRegistered.class, entry -> {
            assertThat(entry.number().printed()).isEqualTo("KS/2017:267");
            assertThat(entry.numbering()).isEqualTo(Numbering.IMPORTED);
        });
    }

    @Test
    void a_number_is_imported_once() {
        diarium.ask(imported("KS 2021/0486"));

        assertRefused(imported("KS 2021/0486"), "DIARIENUMMER_TAKEN", "REG-8");
    }

    @Test
    void a_number_that_the_series_has_issued_is_not_imported() {
        diarium.ask(register(KS));

        assertRefused(imported("KS 2021/0001"), "DIARIENUMMER_TAKEN", "REG-8");
    }

    @Test
    void A2_a_number_belongs_to_the_series_of_its_own_authority() {
        diarium.ask(imported("KS 2021/0486"));

        assertThat(diarium.stored(KS_2021)).containsExactly(new DiarienummerImported(KS_2021, 486, date("2021-05-12")));
        assertThat(diarium.stored(DiarySeriesId.of(SFN, 2021))).isEmpty();
    }

    @Test
    void a_refused_registration_uses_no_number() {
        assertRefused(register(KS, "2021-05-12", "2021-05-11"), "REGISTERED_BEFORE_RECEIVED", "REG-1");

        assertThat(diarium.stored(KS_2021)).isEmpty();
        assertThat(diarium.<CaseId>ask(register(KS))).isEqualTo(new CaseId("KS-2021-0001"));
    }

    @Test
    void nothing_is_registered_on_a_day_that_has_not_come() {
        assertRefused(register(KS, "2021-05-12", "2021-05-13"), "DATE_IN_THE_FUTURE", "REG-1");
    }

    @Test
    void a_case_was_not_registered_before_the_year_of_its_number() {
        assertRefused(imported("KS 2022/0001"), "REGISTERED_BEFORE_ITS_YEAR", "REG-3");
    }

    @Test
    void REG_3_a_case_has_a_title() {
        assertRefused(
                new RegisterCase(
                        KS,
                        CaseKind.GENERAL,
                        " ",
                        "Cykelbana",
                        null,
                        null,
                        new Party("Anna Andersson", PartyKind.PRIVATE_PERSON),
                        date("2021-05-10"),
                        date("2021-05-12")),
                "TEXT_MISSING",
                "REG-3");
    }

    @Test
    void REG_7_only_an_authority_that_exists_has_a_diarium() {
        assertRefused(register(new BodyCode("XYZ")), "UNKNOWN_AUTHORITY", "REG-7");
    }

    @Test
    void REG_7_an_utskott_registers_with_its_namnd() {
        assertRefused(register(UTSKOTT), "NO_DIARIUM", "REG-7");
    }

    @Test
    void a_dissolved_body_takes_no_new_cases() {
        assertRefused(register(GAMLA), "DISSOLVED", "ARC-6");
    }

    @Test
    void a_case_that_a_dissolved_body_registered_in_its_time_is_imported() {
        ImportCase command = new ImportCase(
                Diarienummer.of(GAMLA, 2020, 7),
                CaseKind.GENERAL,
                "Gammalt ärende",
                "Gammalt ärende",
                null,
                null,
                new Party("Länsstyrelsen", PartyKind.AUTHORITY),
                date("2020-12-31"),
                date("2020-12-31"));

        assertThat(diarium.<CaseId>ask(command)).isEqualTo(new CaseId("GAN-2020-0007"));
    }

    @Test
    void a_series_goes_on_where_another_system_stopped() {
        diarium.ask(new ContinueDiarySeries(SFN, 2021, 129, date("2021-05-12")));

        assertThat(diarium.<CaseId>ask(register(SFN))).isEqualTo(ANSWER_CASE);
    }

    @Test
    void what_lies_below_the_point_where_a_series_goes_on_can_still_be_imported_once() {
        diarium.ask(imported("KS 2021/0001"));
        diarium.ask(new ContinueDiarySeries(KS, 2021, 485, date("2021-05-12")));

        assertThat(diarium.<CaseId>ask(imported("KS 2021/0002"))).isEqualTo(new CaseId("KS-2021-0002"));
        assertRefused(imported("KS 2021/0001"), "DIARIENUMMER_TAKEN", "REG-8");
        assertRefused(imported("KS 2021/0002"), "DIARIENUMMER_TAKEN", "REG-8");
        assertThat(diarium.<CaseId>ask(register(KS))).isEqualTo(STRATEGY);
    }

    @Test
    void a_series_that_has_begun_is_not_continued_from_elsewhere() {
        diarium.ask(register(KS));

        assertRefused(new ContinueDiarySeries(KS, 2021, 485, date("2021-05-12")), "SERIES_BEGUN", "REG-8");
    }

    @Test
    void a_series_whose_last_number_is_taken_opens_no_case() {
        diarium.ask(new ContinueDiarySeries(KS, 2021, Diarienummer.LARGEST - 1, date("2021-05-12")));
        assertThat(diarium.<CaseId>ask(register(KS))).isEqualTo(new CaseId("KS-2021-" + Diarienummer.LARGEST));

        assertRefused(register(KS), "SERIES_FULL", "REG-8");
    }

    private void assertRefused(Object command, String code, String rule) {
        Refusal refusal = diarium.refusalOf(command);
        assertThat(refusal).extracting(Refusal::code, Refusal::rule).containsExactly(code, rule);
    }

    private static RegisterCase register(BodyCode authority) {
        return register(authority, "2021-05-10", "2021-05-12");
    }

    private static RegisterCase register(BodyCode authority, String receivedOn, String registeredOn) {
        return new RegisterCase(
                authority,
                CaseKind.GENERAL,
                "Cykelbana",
                "Cykelbana",
                null,
                null,
                new Party("Anna Andersson", PartyKind.PRIVATE_PERSON),
                date(receivedOn),
                date(registeredOn));
    }

    private static ImportCase imported(String printed) {
        Diarienummer number = PrintedNumber.parse(printed)
                .flatMap(PrintedNumber::asDiarienummer)
                .orElseThrow();
        return new ImportCase(
                number,
                CaseKind.GENERAL,
                "Äldre ärende",
                "Äldre ärende",
                null,
                null,
                new Party("Länsstyrelsen", PartyKind.AUTHORITY),
                date("2021-05-10"),
                date("2021-05-10"));
    }
}
