package se.kansli.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.command.cases.Kalmar.KS;
import static se.kansli.command.cases.Kalmar.date;

import org.junit.jupiter.api.Test;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.DiarienummerIssued;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;

final class RegisteringACaseTest {

    private static final DiarySeriesId KS_2021 = DiarySeriesId.of(KS, 2021);

    @Test
    void the_first_case_of_the_year_gets_number_one_and_stands_in_the_diarium() {
        Diarium diarium = Diarium.on("2021-05-12");

        CaseId caseId = diarium.ask(register());

        assertThat(caseId).isEqualTo(new CaseId("KS-2021-0001"));
        assertThat(diarium.stored(KS_2021)).containsExactly(new DiarienummerIssued(KS_2021, 1, date("2021-05-12")));
        assertThat(diarium.stored(caseId)).hasSize(1).first().isInstanceOf(CaseRegistered.class);
    }

    private static RegisterCase register() {
        return new RegisterCase(
                KS,
                CaseKind.GENERAL,
                "Cykelbana",
                "Cykelbana",
                null,
                null,
                new Party("Anna Andersson", PartyKind.PRIVATE_PERSON),
                date("2021-05-10"),
                date("2021-05-12"));
    }
}
