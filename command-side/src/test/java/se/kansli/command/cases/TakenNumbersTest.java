package se.kansli.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TakenNumbersTest {

    private static final int ISSUE = 0;

    @Test
    void whatever_is_imported_the_series_issues_every_free_number_once_and_leaves_no_hole() {
        qt().forAll(lists().of(integers().between(ISSUE, 40)).ofSizeBetween(0, 60))
                .checkAssert(steps -> {
                    TakenNumbers numbers = new TakenNumbers();
                    Set<Integer> taken = new HashSet<>();
                    for (int step : steps) {
                        int number = step == ISSUE ? numbers.next() : step;
                        assertThat(numbers.contains(number)).isEqualTo(taken.contains(number));
                        numbers.take(number);
                        taken.add(number);
                    }
                    assertThat(IntStream.range(1, numbers.next())).allMatch(taken::contains);
                    assertThat(taken).doesNotContain(numbers.next());
                });
    }

    @Test
    void a_continued_series_issues_only_above_the_number_that_it_was_continued_from() {
        qt().forAll(
                        lists().of(integers().between(1, 40)).ofSizeBetween(0, 40),
                        integers().between(1, 30),
                        integers().between(1, 30))
                .checkAssert((imported, lastNumber, howMany) -> {
                    TakenNumbers numbers = new TakenNumbers();
                    imported.forEach(numbers::take);
                    numbers.continueAfter(lastNumber);
                    for (int i = 0; i < howMany; i++) {
                        assertThat(numbers.next()).isGreaterThan(lastNumber).isNotIn(imported);
                        numbers.take(numbers.next());
                    }
                    assertThat(imported).allMatch(numbers::contains);
                });
    }
}
