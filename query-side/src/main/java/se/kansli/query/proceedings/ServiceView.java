package se.kansli.query.proceedings;

import se.kansli.kernel.sitting.ServedMember;

/// A substitute who took part in an item, and for whom.
///
/// @param attendee the substitute, by number
public record ServiceView(int attendee, ServedMember member) {}
