package se.kansli.web.sitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

record QuestionsToPut(@NotNull @Size(min = 1, max = 100) List<@NotNull @Valid GivenQuestion> questions) {}
