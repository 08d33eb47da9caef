package se.kansli.web.followup;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.followup.GiveAssignment;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.web.decisions.GivenTask;
import se.kansli.web.edge.InvalidRequest;

/// @param source told when the meeting is kept here
record AssignmentToGive(
        @NotNull BodyCode authority,
        @NotNull @Valid GivenParagraph decision,
        @NotNull @Min(1) @Max(999) Integer point,
        @Nullable @Valid GivenSource source,
        @Nullable CaseId caseId,

        @Schema(example = "Kontoret får i uppdrag att återkomma med ett förslag.") @NotBlank @Size(max = 20_000)
        String wording,

        @NotNull @Valid GivenTask task) {

    GiveAssignment command() {
        MeetingItem item = source == null ? null : source.item("source", authority);
        DecisionReference reference = decision.reference("decision");
        AssignmentId id = item == null
                ? InvalidRequest.reading(
                        "decision",
                        () -> AssignmentId.of(authority, reference, point).orElseThrow())
                : AssignmentId.of(item, point);
        return new GiveAssignment(id, reference, point, item, caseId, wording, task.task());
    }
}
