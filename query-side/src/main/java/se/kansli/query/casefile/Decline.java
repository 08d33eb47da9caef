package se.kansli.query.casefile;

import se.kansli.kernel.decisions.DecisionReference;

public record Decline(DecisionReference decision, String reason) {}
