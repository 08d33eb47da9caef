package se.kansli.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.remiss.TjansteskrivelseProposed;
import se.kansli.kernel.remiss.TjansteskrivelseWritten;

/// One version of the tjänsteskrivelse.
///
/// @param daysAfterDue how long after the due date it is dated; 0 if not
/// @param proposedOn when it was put before the nämnd; absent if it was not
public record Memo(
        int version,
        LocalDate datedOn,
        List<String> signedBy,
        String proposal,
        String yttrande,
        @Nullable FileReference file,
        int daysAfterDue,
        @Nullable LocalDate proposedOn) {
    public Memo {
        signedBy = List.copyOf(signedBy);
    }

    static Memo of(TjansteskrivelseWritten event) {
        return new Memo(
                event.version(),
                event.datedOn(),
                event.signedBy(),
                event.proposal(),
                event.yttrande(),
                event.file(),
                event.daysAfterDue(),
                null);
    }

    Memo proposed(TjansteskrivelseProposed event) {
        return new Memo(version, datedOn, signedBy, proposal, yttrande, file, daysAfterDue, event.proposedOn());
    }
}
