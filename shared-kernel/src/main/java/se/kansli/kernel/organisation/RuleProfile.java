package se.kansli.kernel.organisation;

/// Which rules a body runs under (docs/rules.md).
public enum RuleProfile {
    COUNCIL_SE(true),
    BOARD_SE(true),
    /// Of a nämnd; it has no diarium of its own and decides by delegation only (KL 6:41).
    SUBCOMMITTEE_SE(false),
    ADVISORY_SE(false),
    NOTES(false),
    /// Its own legal person: no quorum, paragraph, approval or jäv rule of the kommunallag binds it.
    COMPANY(true),
    COMMITTEE_DK(true);

    private final boolean keepsDiarium;

    RuleProfile(boolean keepsDiarium) {
        this.keepsDiarium = keepsDiarium;
    }

    public boolean keepsDiarium() {
        return keepsDiarium;
    }
}
