package se.kansli.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.kansli.query.Seed.day;
import static se.kansli.query.Story.STRATEGY;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.query.projection.Cursor;

class LastShownTest {

    @Test
    void a_cursor_is_read_back() {
        LastShown last = new LastShown(day(5, 12), STRATEGY);

        assertThat(LastShown.read(last.cursor())).isEqualTo(last);
    }

    @Test
    void a_cursor_that_we_did_not_give_is_refused() {
        for (String cursor : List.of(
                "",
                "***",
                Cursor.after("2021-05-12"),
                Cursor.after("2021-05-12", "\u0000"),
                Cursor.after("2021-05-12", "' or 1=1 --"),
                Cursor.after("2021-05-32", "KS-2021-0486"))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> LastShown.read(cursor))
                    .withMessageStartingWith("Sidmärket går inte att läsa");
        }
    }
}
