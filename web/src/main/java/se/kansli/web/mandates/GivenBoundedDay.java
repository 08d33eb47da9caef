package se.kansli.web.mandates;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.web.edge.InvalidRequest;

/// @param latest left out when the day is known
record GivenBoundedDay(
        @NotNull LocalDate earliest,
        @Schema(example = "2099-12-31") @Nullable LocalDate latest) {

    /// @param field under which the request gives it
    BoundedDay day(String field) {
        return InvalidRequest.reading(
                field + ".latest", () -> new BoundedDay(earliest, latest == null ? earliest : latest));
    }
}
