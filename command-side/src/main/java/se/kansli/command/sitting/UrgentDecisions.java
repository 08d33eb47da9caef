package se.kansli.command.sitting;

import java.time.LocalDate;
import java.util.Set;
import se.kansli.kernel.paragraphs.DocketId;

/// What was decided for a body between its meetings.
public interface UrgentDecisions {

    /// The numbers of those that were taken on that day or before, and that no meeting has been told of.
    Set<Integer> unreported(DocketId docketId, LocalDate upTo);
}
