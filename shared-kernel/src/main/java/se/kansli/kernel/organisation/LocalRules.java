package se.kansli.kernel.organisation;

import org.jspecify.annotations.Nullable;

/// What a municipality has decided for one body where the law leaves it to them, most of it in a reglemente.
///
/// @param seats of members; quorum is counted from these, filled or not (MTG-3)
/// @param numbering absent where it is not known, or where paragraphs form no series (MIN-14)
/// @param summonsDays how many days before a meeting its summons is out at the latest; absent where nothing is decided
/// (MTG-1)
/// @param remoteAllowedBy fullmäktige's decision that members may attend from elsewhere; absent where there is none
/// (MTG-5)
/// @param publicMeetings whether anybody may listen (MTG-13)
/// @param stoppedFor the body that decides instead when a member stops a decision of this one; absent where none may
/// (MTG-14)
public record LocalRules(
        int seats,
        int substitutes,
        SubstituteOrder substituteOrder,
        @Nullable NumberingPolicy numbering,
        @Nullable Integer summonsDays,
        @Nullable String remoteAllowedBy,
        boolean publicMeetings,
        @Nullable BodyCode stoppedFor) {

    /// Where no member may stop a decision.
    public LocalRules(
            int seats,
            int substitutes,
            SubstituteOrder substituteOrder,
            @Nullable NumberingPolicy numbering,
            @Nullable Integer summonsDays,
            @Nullable String remoteAllowedBy,
            boolean publicMeetings) {
        this(seats, substitutes, substituteOrder, numbering, summonsDays, remoteAllowedBy, publicMeetings, null);
    }
}
