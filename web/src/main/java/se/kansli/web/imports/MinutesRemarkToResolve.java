package se.kansli.web.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.command.meetings.ResolveMinutesRemark;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.printed.RemarkSettlement;

/// @param note the reason
record MinutesRemarkToResolve(
        @NotNull RemarkSettlement settlement,
        @NotBlank @Size(max = 2000) String note) {

    ResolveMinutesRemark command(MeetingId meetingId, int remark) {
        return new ResolveMinutesRemark(meetingId, remark, settlement, note);
    }
}
