package se.kansli.web.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.agenda.ChangeItem;
import se.kansli.kernel.paragraphs.MeetingId;

record ItemToChange(
        @NotBlank @Size(max = 500) String title,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 20_000) String> recommendations,
        @Nullable @Size(max = 100) List<@NotNull @Valid GivenDocument> documents) {

    ChangeItem command(MeetingId meetingId, int item) {
        return new ChangeItem(
                meetingId,
                item,
                title,
                recommendations == null ? List.of() : recommendations,
                GivenDocument.documentsOf(documents));
    }
}
