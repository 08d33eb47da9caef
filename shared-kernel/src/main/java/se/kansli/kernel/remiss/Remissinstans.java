package se.kansli.kernel.remiss;

import java.time.LocalDate;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;

/// One who is asked, frozen as it was when the remiss was sent (CON-4).
///
/// @param dueOn the last day on which its answer is in time, Europe/Stockholm (CON-6)
public record Remissinstans(BodyCode body, String name, RuleProfile profile, LocalDate dueOn) {}
