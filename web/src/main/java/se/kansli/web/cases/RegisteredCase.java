package se.kansli.web.cases;

import se.kansli.kernel.cases.CaseId;

/// What became of a registration.
///
/// @param diarienummer as printed
public record RegisteredCase(CaseId caseId, String diarienummer) {

    public static RegisteredCase issued(CaseId caseId) {
        return new RegisteredCase(caseId, caseId.issuedAs().printed());
    }
}
