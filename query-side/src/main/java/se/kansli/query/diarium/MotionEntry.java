package se.kansli.query.diarium;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.followup.CouncilMotion;

/// A motion or a citizens' proposal that is not decided yet, on a day (FUP-1).
///
/// @param yearEndsOn the last day on which it is decided, or reported, in time
/// @param overdue whether that day has passed and nobody has reported
public record MotionEntry(
        CaseId caseId,
        Diarienummer number,
        CaseKind kind,
        String title,
        @Nullable SecrecyGround secrecy,
        CouncilMotion motion,
        LocalDate yearEndsOn,
        boolean overdue) {

    static Stream<MotionEntry> of(DiariumEntry entry, LocalDate today) {
        return entry.undecidedMotion().stream()
                .map(motion -> new MotionEntry(
                        entry.caseId(),
                        entry.number(),
                        entry.kind(),
                        entry.title(),
                        entry.secrecy(),
                        motion,
                        motion.yearEndsOn(),
                        motion.isOverdueOn(today)));
    }
}
