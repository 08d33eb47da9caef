package se.kansli.web.decisions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.decisions.TaskTime;

/// What somebody is given to do.
///
/// @param support nobody unless said
/// @param time once unless said
/// @param dueOn left out when no day is said
public record GivenTask(
        @NotNull @Valid GivenResponsible lead,
        @Nullable @Size(max = 50) List<@NotNull @Valid GivenResponsible> support,
        @Nullable TaskTime time,
        @Nullable LocalDate dueOn) {

    public Task task() {
        return new Task(
                lead.responsible(),
                support == null
                        ? List.of()
                        : support.stream().map(GivenResponsible::responsible).toList(),
                time == null ? TaskTime.ONCE : time,
                dueOn);
    }
}
