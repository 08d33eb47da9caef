package se.kansli.web.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CloseReason;

record Closure(
        @NotNull CloseReason reason,
        @Nullable @Size(max = 2000) String note) {}
