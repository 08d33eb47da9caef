package se.kansli.web.sitting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ApproversToChoose(
        @NotNull @Size(min = 1, max = 100) List<@NotNull Integer> approvers,
        @Nullable LocalDate plannedFor) {}
