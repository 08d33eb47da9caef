package se.kansli.web.sitting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.sitting.PutQuestion;

record GivenQuestion(
        @NotBlank @Size(max = 20_000) String text,
        @Nullable @Size(max = 100) List<@NotNull Integer> motions) {

    PutQuestion question() {
        return new PutQuestion(text, motions == null ? List.of() : motions);
    }
}
