package se.kansli.command.sitting;

import se.kansli.kernel.minutes.MinutesId;

/// Whether minutes are approved, so that nothing in them changes any more (MIN-13).
public interface ApprovedMinutes {

    boolean isApproved(MinutesId minutes);
}
