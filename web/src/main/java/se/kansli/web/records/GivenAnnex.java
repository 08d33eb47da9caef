package se.kansli.web.records;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.Annex;

/// An annex as the document labels it; without a file while nobody has attached it.
record GivenAnnex(
        @NotBlank @Size(max = 100) String label,
        @NotBlank @Size(max = 500) String title,
        @Nullable @Valid GivenFile file,
        @Nullable @Size(max = 100) List<@NotNull @Valid GivenAnnex> annexes) {

    static List<Annex> annexesOf(@Nullable List<GivenAnnex> given) {
        return given == null ? List.of() : given.stream().map(GivenAnnex::annex).toList();
    }

    private Annex annex() {
        return new Annex(label, title, GivenFile.referenceOf(file), annexesOf(annexes));
    }
}
