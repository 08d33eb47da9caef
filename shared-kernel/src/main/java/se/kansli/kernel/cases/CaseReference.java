package se.kansli.kernel.cases;

import org.jspecify.annotations.Nullable;

/// Another case as it is named in this one: printed, and its identity when it is a case of ours.
public record CaseReference(String printed, @Nullable CaseId caseId) {

    public static CaseReference to(Diarienummer number) {
        return new CaseReference(number.printed(), CaseId.of(number));
    }
}
