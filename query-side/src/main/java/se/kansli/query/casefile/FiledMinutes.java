package se.kansli.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.ParagraphApproved;
import se.kansli.kernel.decisions.ParagraphCorrected;
import se.kansli.kernel.decisions.ParagraphFiled;

/// How far the paragraph is approved in which something was decided, and what was found wrong in it since.
///
/// @param atOnce whether its text was approved during the meeting (MIN-9)
/// @param approvedOn absent until it is
/// @param daysLate 0 when in time
/// @param recordNumber the record that is its extract; absent while none is filed
public record FiledMinutes(
        MinutesApproval approval,
        boolean atOnce,
        @Nullable LocalDate approvedOn,
        int daysLate,
        List<FiledCorrection> corrections,
        @Nullable Integer recordNumber) {

    static final FiledMinutes UNKNOWN = new FiledMinutes(MinutesApproval.UNKNOWN, false, null, 0, List.of(), null);
    static final FiledMinutes AWAITED = new FiledMinutes(MinutesApproval.NOT_APPROVED, false, null, 0, List.of(), null);

    public FiledMinutes {
        corrections = List.copyOf(corrections);
    }

    FiledMinutes after(ParagraphApproved event) {
        return new FiledMinutes(
                MinutesApproval.APPROVED,
                event.atOnce(),
                event.approvedOn(),
                event.daysLate(),
                corrections,
                recordNumber);
    }

    FiledMinutes after(ParagraphFiled event) {
        return new FiledMinutes(approval, atOnce, approvedOn, daysLate, corrections, event.recordNumber());
    }

    FiledMinutes after(ParagraphCorrected event) {
        return new FiledMinutes(
                approval,
                atOnce,
                approvedOn,
                daysLate,
                Stream.concat(corrections.stream(), Stream.of(FiledCorrection.of(event)))
                        .toList(),
                recordNumber);
    }
}
