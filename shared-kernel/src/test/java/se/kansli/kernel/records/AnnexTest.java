package se.kansli.kernel.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Annexes as the memo of SFN 2021/0130 has them.
class AnnexTest {

    private static final FileReference FILE = new FileReference("0".repeat(64), 1, "application/pdf", "bilaga.pdf");

    @Test
    void A8_an_annex_is_found_by_its_place_since_its_label_is_ambiguous() {
        Annex nyckeltal = annex("Bilaga 1", "Nyckeltal för uppföljning", FILE);
        Annex atgardsplan = annex("Bilaga 2", "Åtgärdsplan", FILE);
        Annex strategy = new Annex("Bilaga 1", "Strategi", FILE, List.of(nyckeltal, atgardsplan));

        assertThat(nyckeltal.label()).isEqualTo(strategy.label());
        assertThat(new AnnexPath("1").steps()).containsExactly(1);
        assertThat(new AnnexPath("1/2").steps()).containsExactly(1, 2);
        assertThat(new AnnexPath("12/1/3").steps()).containsExactly(12, 1, 3);
    }

    @Test
    void A1_an_annex_that_is_named_but_not_attached_is_missing_however_deep_it_lies() {
        Annex nyckeltal = annex("Bilaga 1", "Nyckeltal för uppföljning", null);
        Annex atgardsplan = annex("Bilaga 2", "Åtgärdsplan", null);

        assertThat(new Annex("Bilaga 1", "Strategi", FILE, List.of(nyckeltal, atgardsplan)).missing())
                .containsExactly(nyckeltal, atgardsplan);
    }

    @Test
    void an_annex_without_a_file_is_missing_itself_together_with_what_lies_under_it() {
        Annex nyckeltal = annex("Bilaga 1", "Nyckeltal för uppföljning", null);
        Annex strategy = new Annex("Bilaga 1", "Strategi", null, List.of(nyckeltal));

        assertThat(strategy.missing()).containsExactly(strategy, nyckeltal);
    }

    @Test
    void nothing_is_missing_when_all_is_attached() {
        Annex nyckeltal = annex("Bilaga 1", "Nyckeltal för uppföljning", FILE);

        assertThat(new Annex("Bilaga 1", "Strategi", FILE, List.of(nyckeltal)).missing())
                .isEmpty();
    }

    @Test
    void its_annexes_cannot_be_changed_through_the_list_it_was_made_from() {
        List<Annex> under = new ArrayList<>(List.of(annex("Bilaga 1", "Nyckeltal för uppföljning", FILE)));
        Annex strategy = new Annex("Bilaga 1", "Strategi", FILE, under);

        under.clear();

        assertThat(strategy.annexes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "1/", "/1", "1//2", "1/0", "1.2", "memo/1", "1/1/1/1/1/1/1/1/1"})
    void nothing_else_is_the_place_of_an_annex(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnnexPath(text));
    }

    @Test
    void a_file_is_named_by_its_hash_in_lower_case() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileReference("A".repeat(64), 1, "application/pdf", "bilaga.pdf"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileReference("a".repeat(63), 1, "application/pdf", "bilaga.pdf"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileReference("a".repeat(64), -1, "application/pdf", "bilaga.pdf"));
    }

    private static Annex annex(String label, String title, @Nullable FileReference file) {
        return new Annex(label, title, file, List.of());
    }
}
