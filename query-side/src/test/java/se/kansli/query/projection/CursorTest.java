package se.kansli.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CursorTest {
    @Test
    void a_cursor_gives_back_the_sort_key_it_was_made_of() {
        assertThat(Cursor.read(Cursor.after("2021-08-20", "Åre/1"), 2)).containsExactly("2021-08-20", "Åre/1");
        assertThat(Cursor.after("2021-08-20", "Åre/1")).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void what_is_not_a_cursor_is_refused() {
        assertThatThrownBy(() -> Cursor.read("åäö", 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cursor.read(Cursor.after("one"), 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
