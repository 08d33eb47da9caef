package se.kansli.web.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.command.meetings.SettledRemark;
import se.kansli.kernel.printed.MinutesRemarkCode;
import se.kansli.kernel.printed.RemarkSettlement;

/// @param remark its number among the remarks that the reading gave, from 1
/// @param code of the remark with that number, so that no other is meant
/// @param note the reason
record RemarkToSettle(
        @NotNull Integer remark,
        @NotNull MinutesRemarkCode code,
        @NotNull RemarkSettlement settlement,
        @NotBlank @Size(max = 2000) String note) {

    SettledRemark settled() {
        return new SettledRemark(remark, code, settlement, note);
    }
}
