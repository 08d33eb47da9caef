package se.kansli.command.sitting;

import java.util.Optional;
import se.kansli.command.Refusal;
import se.kansli.command.agenda.AgendaItem;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.sitting.MinorityDemand;

/// What the kommunallag asks of fullmäktige and of no other body.
final class CouncilRules {

    private static final String MINORITY = "MTG-11";

    private CouncilRules() {}

    /// KL 5:46, which the rules of nämnder do not refer to (MTG-4).
    static boolean staysQuorateInSpiteOfJav(EstablishedBody body) {
        return isCouncil(body);
    }

    /// What no summons told of is decided only when all who are present agree to it (KL 5:52).
    static void refuseUnlessAnnounced(AgendaItem item, boolean urgencyAccepted, EstablishedBody body) {
        if (isCouncil(body) && !item.announced() && !urgencyAccepted) {
            throw Refusal.conflict(
                    "NOT_ANNOUNCED",
                    "MTG-2",
                    "Ärendet stod inte i kallelsen: det avgörs bara om alla närvarande är ense om det (5 kap. 52 §"
                            + " kommunallagen).");
        }
    }

    /// A third of those present can make a matter wait, once (KL 5:50). Empty when nobody but a majority asked.
    static Optional<MinorityDemand> minority(
            PostponeItem command, int present, AgendaItem item, EstablishedBody body, EarlierItems earlier) {
        if (command.askers().isEmpty()) {
            return Optional.empty();
        }
        if (!isCouncil(body)) {
            throw Refusal.conflict(
                    "ONLY_IN_COUNCIL",
                    MINORITY,
                    "I %s avgör flertalet om ett ärende ska vila (6 kap. 33 § kommunallagen).".formatted(body.name()));
        }
        int askers = (int) command.askers().stream().distinct().count();
        if (3 * askers < present) {
            throw Refusal.conflict(
                    "TOO_FEW_ASKED",
                    MINORITY,
                    "%d av %d närvarande begär det; minst en tredjedel behövs.".formatted(askers, present));
        }
        if (item.continues() != null && earlier.postponedByMinority(item.continues())) {
            throw Refusal.conflict(
                    "POSTPONED_ONCE",
                    MINORITY,
                    "En minoritet har redan fått ärendet att vila en gång: nu avgör flertalet.");
        }
        return Optional.of(new MinorityDemand(askers, present));
    }

    private static boolean isCouncil(EstablishedBody body) {
        return body.profile() == RuleProfile.COUNCIL_SE;
    }
}
