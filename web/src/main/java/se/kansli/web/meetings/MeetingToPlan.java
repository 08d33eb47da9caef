package se.kansli.web.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import se.kansli.command.meetings.PlanMeeting;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.DocketId;

/// @param authority that keeps the minutes: the nämnd, for an utskott of it
record MeetingToPlan(
        @NotNull BodyCode authority,
        @NotNull BodyCode body,
        @NotNull @Valid GivenTime time) {

    PlanMeeting command() {
        return new PlanMeeting(DocketId.of(authority, body), time.time());
    }
}
