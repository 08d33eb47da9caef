package se.kansli.web.sitting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.command.sitting.MakeDecision;
import se.kansli.kernel.paragraphs.MeetingId;

record DecisionInMeeting(
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid GivenPoint> points,
        @Nullable @Size(max = 20_000) String comment,
        @Nullable @Valid GivenAdoption adopted) {

    MakeDecision command(MeetingId meetingId, int item) {
        return new MakeDecision(
                meetingId,
                item,
                points.stream().map(GivenPoint::point).toList(),
                comment,
                adopted == null ? null : adopted.adopted());
    }
}
