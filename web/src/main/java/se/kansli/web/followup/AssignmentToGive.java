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
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.web.decisions.GivenTask;
import se.kansli.web.edge.InvalidRequest;

/// @param meeting told together with its item when the meeting is kept here
record AssignmentToGive(
        @NotNull BodyCode authority,
        @NotNull @Valid GivenParagraph decision,
        @NotNull @Min(1) @Max(999) Integer point,
        @Nullable MeetingId meeting,
        @Nullable @Min(1) @Max(9999) Integer item,
        @Nullable CaseId caseId,

        @Schema(example = "Kontoret får i uppdrag att återkomma med ett förslag.")
        @NotBlank
        @Size(max = 20_000)
        String wording,

        @NotNull @Valid GivenTask task) {

    GiveAssignment command() {
        MeetingItem source = source();
        DecisionReference reference = decision.reference("decision");
        AssignmentId id = source == null
                ? InvalidRequest.reading(
                        "decision",
                        () -> AssignmentId.of(authority, reference, point).orElseThrow())
                : AssignmentId.of(source, point);
        return new GiveAssignment(id, reference, point, source, caseId, wording, task.task());
    }

    private @Nullable MeetingItem source() {
        if (meeting == null && item == null) {
            return null;
        }
        return InvalidRequest.reading("item", () -> {
            if (meeting == null || item == null || !meeting.authority().equals(authority)) {
                throw new IllegalArgumentException(
                        "Ange både myndighetens sammanträde och punkten på det, eller ingetdera.");
            }
            return new MeetingItem(meeting, item);
        });
    }
}
