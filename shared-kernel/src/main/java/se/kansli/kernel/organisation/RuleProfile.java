package se.kansli.kernel.organisation;

/// Which rules a body runs under (docs/rules.md).
public enum RuleProfile {
    COUNCIL_SE(
            true,
            new ProfileRules(
                    Quorum.MORE_THAN_HALF,
                    ItemNumbers.PARAGRAPH_SERIES,
                    SignOff.WITHIN_FOURTEEN_DAYS,
                    Announcement.NOTICE_BOARD,
                    Appealable.EVERY_DECISION)),
    BOARD_SE(
            true,
            new ProfileRules(
                    Quorum.MORE_THAN_HALF,
                    ItemNumbers.PARAGRAPH_SERIES,
                    SignOff.WITHIN_FOURTEEN_DAYS,
                    Announcement.NOTICE_BOARD,
                    Appealable.UNLESS_PREPARATORY)),
    /// Of a nämnd; it has no diarium of its own and decides by delegation only (KL 6:41). The Act's rules of quorum and
    /// minutes do not name it; a nämnd's are taken for its own.
    SUBCOMMITTEE_SE(
            false,
            new ProfileRules(
                    Quorum.MORE_THAN_HALF,
                    ItemNumbers.PARAGRAPH_SERIES,
                    SignOff.WITHIN_FOURTEEN_DAYS,
                    Announcement.NOTICE_BOARD,
                    Appealable.UNLESS_PREPARATORY)),
    /// A råd, which the Act does not name.
    ADVISORY_SE(
            false,
            new ProfileRules(
                    Quorum.NONE,
                    ItemNumbers.PARAGRAPH_SERIES,
                    SignOff.CHOSEN_APPROVER,
                    Announcement.NONE,
                    Appealable.NONE)),
    /// A network whose meetings leave notes and no minutes.
    NOTES(false, new ProfileRules(Quorum.NONE, ItemNumbers.HEADINGS, SignOff.NONE, Announcement.NONE, Appealable.NONE)),
    /// Its own legal person: no quorum, paragraph, approval or jäv rule of the kommunallag binds it.
    COMPANY(
            true,
            new ProfileRules(Quorum.NONE, ItemNumbers.HEADINGS, SignOff.NONE, Announcement.NONE, Appealable.NONE)),
    COMMITTEE_DK(
            true,
            new ProfileRules(
                    Quorum.AT_LEAST_HALF,
                    ItemNumbers.EACH_MEETING,
                    SignOff.ALL_WHO_TOOK_PART,
                    Announcement.WEBSITE,
                    Appealable.NONE));

    private final boolean keepsDiarium;
    private final ProfileRules rules;

    RuleProfile(boolean keepsDiarium, ProfileRules rules) {
        this.keepsDiarium = keepsDiarium;
        this.rules = rules;
    }

    public boolean keepsDiarium() {
        return keepsDiarium;
    }

    public ProfileRules rules() {
        return rules;
    }
}
