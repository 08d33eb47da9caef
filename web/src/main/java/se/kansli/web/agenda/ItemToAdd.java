package se.kansli.web.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.agenda.AddItem;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// @param recommendations the förslag till beslut, of which the first is point 1
/// @param urgency required by fullmäktige once the summons is out (MTG-2)
record ItemToAdd(
        @NotBlank @Size(max = 500) String title,
        @Nullable CaseId caseId,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 20_000) String> recommendations,
        @Nullable @Size(max = 100) List<@NotNull @Valid GivenDocument> documents,
        @Nullable @Valid EarlierItem continues,
        @Nullable @Size(max = 2000) String urgency) {

    AddItem command(MeetingId meetingId) {
        return new AddItem(
                meetingId,
                title,
                caseId,
                recommendations == null ? List.of() : recommendations,
                GivenDocument.documentsOf(documents),
                continues == null ? null : new MeetingItem(continues.meeting(), continues.item()),
                urgency);
    }
}
