package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.minutes.ReadyRemark;
import se.kansli.kernel.organisation.Announcement;
import se.kansli.kernel.organisation.Appealable;
import se.kansli.kernel.organisation.SignOff;

/// What the minutes tell, and the rules that hold for them.
///
/// @param printedParagraphs as the minutes print them: `§§ 123-129, 131-139`
/// @param meetingDays the first day and, if it lasted several, the others
/// @param remarks what is odd about them
public record MinutesContent(
        SignOff signOff,
        Announcement announcement,
        Appealable appealable,
        List<MinutesParagraph> paragraphs,
        String printedParagraphs,
        List<LocalDate> meetingDays,
        List<ReadyRemark> remarks,
        LocalDate readyOn) {

    public MinutesContent {
        paragraphs = List.copyOf(paragraphs);
        meetingDays = List.copyOf(meetingDays);
        remarks = List.copyOf(remarks);
    }

    static MinutesContent of(MinutesMadeReady event) {
        return new MinutesContent(
                event.signOff(),
                event.announcement(),
                event.appealable(),
                event.paragraphs(),
                event.printedParagraphs(),
                event.meetingDays(),
                event.remarks(),
                event.readyOn());
    }
}
