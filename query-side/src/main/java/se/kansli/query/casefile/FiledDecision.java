package se.kansli.query.casefile;

import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;

public record FiledDecision(
        DecisionReference reference, DecisionKind kind, String wording, boolean appealable, String appealReason) {}
