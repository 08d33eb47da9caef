package se.kansli.kernel.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.organisation.Announcement;
import se.kansli.kernel.organisation.Appealable;
import se.kansli.kernel.organisation.SignOff;

/// The minutes are complete, and wait for those who approve them. What the law or the body's own rules ask of them from
/// now on is told here, so that nothing that happens to the meeting or the body later changes it.
///
/// @param printedParagraphs as the minutes print them: `§§ 123-129, 131-139`
/// @param meetingDays the first day and, if it lasted several, the others
/// @param signers those who approve them, each once; empty where nobody does
/// @param approvalDueOn the last day on which the approval is in time (MIN-2); absent where no law says
/// @param remindOn a day that the body has set for itself, where no law says; absent when it has not
@StoredAs(value = "MinutesMadeReady", revision = "3")
public record MinutesMadeReady(
        MinutesId minutesId,
        SignOff signOff,
        Announcement announcement,
        Appealable appealable,
        List<MinutesParagraph> paragraphs,
        String printedParagraphs,
        List<LocalDate> meetingDays,
        List<Signer> signers,
        List<ReadyRemark> remarks,
        @Nullable LocalDate approvalDueOn,
        @Nullable LocalDate remindOn,
        LocalDate readyOn)
        implements MinutesEvent {

    public MinutesMadeReady {
        paragraphs = List.copyOf(paragraphs);
        meetingDays = List.copyOf(meetingDays);
        signers = List.copyOf(signers);
        remarks = List.copyOf(remarks);
    }

    @Override
    public LocalDate happenedOn() {
        return readyOn;
    }
}
