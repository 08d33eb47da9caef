package se.kansli.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static se.kansli.command.cases.Kalmar.KS;
import static se.kansli.command.cases.Kalmar.date;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kansli.command.Refusal;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;

/// A series is asked for anything in any order, also for what it refuses.
final class NumberingWhateverIsAskedTest {

    private static final int SEQUENCES = 60;
    private static final int REGISTER = 40;
    private static final int REGISTER_BEFORE_IT_CAME = 60;
    private static final Party ANNA = new Party("Anna Andersson", PartyKind.PRIVATE_PERSON);

    @Test
    void every_case_has_a_number_of_its_own_no_refusal_takes_one_and_there_is_no_gap() {
        qt().withExamples(SEQUENCES)
                .forAll(lists().of(integers().between(1, 65)).ofSizeBetween(0, 40))
                .checkAssert(NumberingWhateverIsAskedTest::check);
    }

    private static void check(List<Integer> steps) {
        Diarium diarium = Diarium.on("2021-05-12");
        Set<Integer> numbers = new HashSet<>();
        for (int step : steps) {
            Object command = commandOf(step);
            boolean refused = step > REGISTER_BEFORE_IT_CAME || (step < REGISTER && numbers.contains(step));
            if (refused) {
                assertThat(diarium.refusalOf(command)).isInstanceOf(Refusal.class);
            } else {
                CaseId opened = diarium.ask(command);
                assertThat(numbers.add(opened.issuedAs().number()))
                        .as("%s is new", opened)
                        .isTrue();
                assertThat(diarium.stored(opened)).isNotEmpty();
            }
        }
        CaseId next = diarium.ask(commandOf(REGISTER));
        assertThat(IntStream.range(1, next.issuedAs().number())).allMatch(numbers::contains);
        assertThat(numbers).doesNotContain(next.issuedAs().number());
    }

    private static Object commandOf(int step) {
        if (step < REGISTER) {
            return new ImportCase(
                    Diarienummer.of(KS, 2021, step),
                    CaseKind.GENERAL,
                    "Äldre ärende",
                    "Äldre ärende",
                    null,
                    null,
                    ANNA,
                    date("2021-05-10"),
                    date("2021-05-10"));
        }
        return new RegisterCase(
                KS,
                CaseKind.GENERAL,
                "Cykelbana",
                "Cykelbana",
                null,
                null,
                ANNA,
                date(step > REGISTER_BEFORE_IT_CAME ? "2021-05-13" : "2021-05-10"),
                date("2021-05-12"));
    }
}
