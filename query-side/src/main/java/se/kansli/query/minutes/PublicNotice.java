package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.organisation.BodyCode;

/// A notice that is up on the notice board, for everyone to read (KL 8:9, 8:12).
///
/// @param paragraphs as the minutes print them
/// @param onWeb whether the minutes may be shown on the web (REG-13)
public record PublicNotice(
        MinutesId minutesId,
        BodyCode body,
        String bodyName,
        List<LocalDate> meetingDays,
        String paragraphs,
        LocalDate announcedOn,
        @Nullable LocalDate lastAppealDay,
        String whereKept,
        boolean onWeb) {

    public PublicNotice {
        meetingDays = List.copyOf(meetingDays);
    }

    static PublicNotice of(MinutesView minutes, Notice notice, String bodyName) {
        return new PublicNotice(
                minutes.minutesId(),
                minutes.body(),
                bodyName,
                minutes.content().meetingDays(),
                minutes.content().printedParagraphs(),
                notice.announcedOn(),
                notice.lastAppealDay(),
                notice.whereKept(),
                minutes.copies().mayBeOnWeb());
    }
}
