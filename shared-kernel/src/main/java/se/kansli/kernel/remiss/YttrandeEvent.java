package se.kansli.kernel.remiss;

import se.kansli.kernel.cases.CaseId;

/// What happens in the answering authority's own case, from draft to dispatch.
public sealed interface YttrandeEvent extends RemissEvent
        permits RemissTakenUp,
                TjansteskrivelseWritten,
                TjansteskrivelseProposed,
                YttrandeAdopted,
                DeclineDecided,
                RemissvarDispatched {

    CaseId caseId();
}
