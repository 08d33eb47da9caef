package se.kansli.kernel.decisions;

/// What a decision does (docs/rules.md), and whether a nämnd's decision of that kind is appealable unless
/// somebody says otherwise.
public enum DecisionKind {
    ADOPT(true),
    ADOPT_AS_OWN(false),
    APPROVE(true),
    SEND_ON_REMISS(false),
    GRANT(true),
    REJECT(true),
    /// A motion or a citizens' proposal is answered, neither granted nor rejected.
    ANSWERED(true),
    REFER_BACK(false),
    TABLE(false),
    FILE(false),
    NOTE(false),
    COMMISSION(false),
    FORWARD(false),
    APPOINT(true),
    DECLINE_REMISS(false),
    /// Only how the body does its work at the meeting: its agenda is approved, somebody is let in.
    PROCEDURAL(false);

    private final boolean appealableByDefault;

    DecisionKind(boolean appealableByDefault) {
        this.appealableByDefault = appealableByDefault;
    }

    public boolean appealableByDefault() {
        return appealableByDefault;
    }
}
