package se.kansli.command.remiss;

/// What a delegate has considered before deciding for its body (KL 6:38 p 1).
///
/// @param concernsGoals whether the answer is about the goals, direction, scope or quality of the body's work
/// @param reason for that judgement
public record DelegationCheck(boolean concernsGoals, String reason) {}
