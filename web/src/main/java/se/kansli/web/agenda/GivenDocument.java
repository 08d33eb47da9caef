package se.kansli.web.agenda;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.agenda.AgendaDocument;

record GivenDocument(
        @NotNull @Min(1) Integer recordNumber,
        @NotNull @Min(1) Integer version,
        @NotBlank @Size(max = 500) String title) {

    static List<AgendaDocument> documentsOf(@Nullable List<GivenDocument> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .map(document -> new AgendaDocument(document.recordNumber, document.version, document.title))
                        .toList();
    }
}
