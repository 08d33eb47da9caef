package se.kansli.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// The announcement on the notice board that minutes are approved (KL 8:12).
///
/// @param days on which it was decided
/// @param paragraphs empty when it was decided by a delegate
/// @param delegated the number of the decision that a delegate took (MIN-8); absent for what a body decided
/// @param lastAppealDay absent when nothing in the minutes can be appealed against
/// @param court to which the appeal goes; absent with the day
/// @param approvedDaysLate how long after the fourteenth day the minutes were approved
public record Anslag(
        String municipality,
        String body,
        List<LocalDate> days,
        List<ParagraphNumber> paragraphs,
        @Nullable String delegated,
        LocalDate approvedOn,
        long approvedDaysLate,
        LocalDate announcedOn,
        LocalDate removableFrom,
        @Nullable LocalDate lastAppealDay,
        @Nullable String court,
        String whereKept,
        String responsible)
        implements Document {

    public Anslag {
        days = List.copyOf(days);
        paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public String title() {
        return delegated == null
                ? "Tillkännagivande av justerat protokoll, " + body + " " + days.getLast()
                : "Tillkännagivande av delegationsbeslut " + delegated + ", " + body;
    }

    @Override
    public LocalDate dated() {
        return announcedOn;
    }
}
