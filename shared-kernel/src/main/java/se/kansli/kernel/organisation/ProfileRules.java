package se.kansli.kernel.organisation;

/// What holds for every body of one profile, whatever a municipality decides for itself.
public record ProfileRules(
        Quorum quorum, ItemNumbers itemNumbers, SignOff signOff, Announcement announcement, Appealable appealable) {}
