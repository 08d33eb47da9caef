package se.kansli.web.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.command.agenda.AddWaitingCase;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.paragraphs.MeetingId;

/// @param urgency required by fullmäktige once the summons is out (MTG-2)
record CaseToPutUp(
        @NotNull CaseId caseId, @Nullable @Size(max = 2000) String urgency) {

    AddWaitingCase command(MeetingId meetingId) {
        return new AddWaitingCase(meetingId, caseId, urgency);
    }
}
