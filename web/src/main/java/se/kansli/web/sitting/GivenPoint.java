package se.kansli.web.sitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.sitting.PointToDecide;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.web.decisions.GivenTask;

record GivenPoint(
        @NotNull DecisionKind kind,
        @NotBlank @Size(max = 20_000) String wording,
        @Nullable Boolean appealable,
        @Nullable @Size(max = 2000) String appealReason,
        @Nullable BodyCode forwardTo,
        @Nullable @Valid GivenTask task) {

    PointToDecide point() {
        return new PointToDecide(kind, wording, appealable, appealReason, forwardTo, task == null ? null : task.task());
    }
}
