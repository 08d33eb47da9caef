package se.kansli.kernel.organisation;

/// How minutes become the ones that count (justering).
public enum SignOff {
    /// By the chair and those chosen for it, on the fourteenth day after the meeting at the latest (MIN-2).
    WITHIN_FOURTEEN_DAYS,
    /// By somebody whom the body has chosen; no law says when.
    CHOSEN_APPROVER,
    /// By all who took part (kommunestyrelsesloven § 13 stk. 1).
    ALL_WHO_TOOK_PART,
    NONE
}
