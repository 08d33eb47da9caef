package se.kansli.web.sitting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kansli.command.sitting.TakeUpItem;
import se.kansli.kernel.paragraphs.MeetingId;

record TakingUp(@Nullable @Size(max = 50) List<@NotNull @Min(1) Integer> presenters) {

    static TakeUpItem command(MeetingId meetingId, int item, @Nullable TakingUp given) {
        List<Integer> presenters = given == null ? List.of() : Objects.requireNonNullElse(given.presenters, List.of());
        return new TakeUpItem(meetingId, item, presenters);
    }
}
