package se.kansli.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void a_cursor_gives_back_the_sort_key_it_was_made_of_and_needs_no_quoting() {
        qt().forAll(lists().of(strings().betweenCodePoints(' ', 0xD7FF).ofLengthBetween(0, 30))
                        .ofSizeBetween(1, 4))
                .checkAssert(sortKey -> {
                    String cursor = Cursor.after(sortKey.toArray(String[]::new));
                    assertThat(Cursor.read(cursor, sortKey.size())).isEqualTo(sortKey);
                    assertThat(cursor).matches("[A-Za-z0-9_-]*");
                });
    }

    @Test
    void a_cursor_of_another_length_is_refused() {
        qt().forAll(
                        lists().of(strings().betweenCodePoints(' ', 'z').ofLengthBetween(0, 10))
                                .ofSizeBetween(1, 5),
                        integers().between(1, 5))
                .assuming((sortKey, parts) -> sortKey.size() != parts)
                .checkAssert((sortKey, parts) -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Cursor.read(Cursor.after(sortKey.toArray(String[]::new)), parts)));
    }

    @Test
    void whatever_somebody_makes_up_is_read_as_so_many_parts_or_refused() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 40), integers().between(1, 3))
                .checkAssert((madeUp, parts) -> {
                    try {
                        List<String> read = Cursor.read(madeUp, parts);
                        assertThat(read).hasSize(parts);
                    } catch (IllegalArgumentException refused) {
                        assertThat(refused).hasMessageStartingWith("Sidmärket går inte att läsa");
                    }
                });
    }

    @Test
    void what_is_not_a_cursor_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.read("åäö", 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.read("", 2));
    }

    @Test
    void a_part_that_is_to_be_a_date_is_one_with_four_digits_or_is_refused() {
        qt().forAll(strings().betweenCodePoints('+', '9').ofLengthBetween(0, 14))
                .checkAssert(part -> {
                    try {
                        assertThat(Cursor.date(part)).hasToString(part);
                    } catch (IllegalArgumentException refused) {
                        assertThat(refused).hasMessageStartingWith("Sidmärket går inte att läsa");
                    }
                });
    }
}
