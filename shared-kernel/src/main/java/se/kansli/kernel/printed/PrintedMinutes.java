package se.kansli.kernel.printed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Minutes as they were read. Each line of the text lies in one printed text of `heading`, `attendance`, `signatures`,
/// `paragraphs` (their `printed` and their sections), `annexes` that belong to no paragraph, or `leftOver`. What is not
/// known is absent.
public record PrintedMinutes(
        PrintedSource source,
        PrintedHeading heading,
        PrintedMeeting meeting,
        @Nullable PrintedScope scope,
        List<PrintedGroup> attendance,
        PrintedSignatures signatures,
        List<PrintedParagraph> paragraphs,
        List<PrintedAnnex> annexes,
        List<PrintedLeftOver> leftOver,
        List<MinutesRemark> remarks) {

    public PrintedMinutes {
        attendance = List.copyOf(attendance);
        paragraphs = List.copyOf(paragraphs);
        annexes = List.copyOf(annexes);
        leftOver = List.copyOf(leftOver);
        remarks = List.copyOf(remarks);
    }

    public PrintedMinutes with(List<MinutesRemark> made) {
        return new PrintedMinutes(
                source, heading, meeting, scope, attendance, signatures, paragraphs, annexes, leftOver, made);
    }
}
