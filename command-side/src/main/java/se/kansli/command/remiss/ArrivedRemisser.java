package se.kansli.command.remiss;

import java.time.LocalDate;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissArrived;

/// The remisser that lie in the inboxes, as the diarium that registers one of them sees them, and the case that
/// answers it.
public interface ArrivedRemisser {

    /// Marks the remiss as registered under this case, in the unit of work that opens the case; answers with what
    /// arrived, and the due date that is in force. Refused when it is registered already (CON-5).
    RemissArrived register(IncomingRemissId id, CaseId caseId, Diarienummer number, LocalDate registeredOn);

    /// The last day on which the answer is in time, as the sender has last moved it (CON-15).
    LocalDate dueOn(IncomingRemissId id);

    /// Whether the sender has cancelled the remiss, so that nobody waits for the answer any more.
    boolean isWithdrawn(IncomingRemissId id);
}
