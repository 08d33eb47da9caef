package se.kansli.command.sitting;

import java.util.Optional;
import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.RuleProfile;

/// Whether members may attend from elsewhere (MTG-5).
public final class RemoteAttendance {

    private RemoteAttendance() {}

    /// Fullmäktige decides it, where the law speaks of the body at all.
    public static void refuseUnlessAllowed(EstablishedBody body, Optional<LocalRules> rules) {
        boolean lawSpeaks = body.profile() == RuleProfile.COUNCIL_SE || body.profile() == RuleProfile.BOARD_SE;
        if (lawSpeaks && rules.map(LocalRules::remoteAllowedBy).isEmpty()) {
            throw Refusal.invalid(
                    "REMOTE_NOT_ALLOWED",
                    "MTG-5",
                    "Ledamöter får delta på distans i %s bara om fullmäktige har beslutat det. Ange beslutet bland organets lokala regler."
                            .formatted(body.name()));
        }
    }
}
