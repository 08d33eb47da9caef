package se.kansli.web.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param lateReason required when the day on which it was due has passed (MTG-1)
record SummonsToSend(
        @NotNull @Size(min = 1, max = 1000) List<@NotBlank @Size(max = 200) String> recipients,
        @Nullable @Size(max = 2000) String lateReason) {}
