package se.kansli.query.inbox;

import java.time.LocalDate;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;

/// The case that the one who is asked opened for the remiss (CON-5).
public record OwnCase(CaseId caseId, Diarienummer number, LocalDate registeredOn) {}
