package se.kansli.query.proceedings;

import se.kansli.kernel.sitting.Attendee;

/// Somebody who attends, and how they do at the moment.
public record AttendeeView(Attendee attendee, boolean present, boolean serves) {}
