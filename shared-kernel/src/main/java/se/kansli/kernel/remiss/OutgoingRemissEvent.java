package se.kansli.kernel.remiss;

import se.kansli.kernel.cases.CaseId;

/// What happens on the sender's side, in the sender's case.
public sealed interface OutgoingRemissEvent extends RemissEvent
        permits RemissSent,
                RemissAcknowledged,
                RemissinstansReminded,
                ExtensionRequestReceived,
                ExtensionGranted,
                ExtensionRefused,
                RemissvarReceived,
                SpontaneousAnswerReceived,
                RemissvarCoded,
                RemissClosedForAnswers,
                RemissSummarised,
                RemissCancelled {

    CaseId caseId();

    RemissId remissId();
}
