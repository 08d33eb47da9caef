package se.kansli.command.remiss;

import java.time.LocalDate;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissArrived;

/// The remisser that lie in the inboxes, as the diarium that registers one of them sees them.
public interface ArrivedRemisser {
    /// Marks the remiss as registered under this case, in the unit of work that opens the case; answers with what
    /// arrived, and the due date that is in force. Refused when it is registered already (CON-5).
    RemissArrived register(IncomingRemissId id, CaseId caseId, Diarienummer number, LocalDate registeredOn);
}
