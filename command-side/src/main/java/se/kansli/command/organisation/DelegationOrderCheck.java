package se.kansli.command.organisation;

import java.util.HashSet;
import java.util.Set;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.kernel.organisation.DelegatedMatter;
import se.kansli.kernel.organisation.DelegationOrder;
import se.kansli.kernel.organisation.RuleProfile;

/// Whether a delegation order can be one (KL 6:37).
final class DelegationOrderCheck {

    static final String DELEGATION = "KL 6:37";

    private DelegationOrderCheck() {}

    static void refuseUnlessClear(String body, RuleProfile profile, DelegationOrder order) {
        if (profile != RuleProfile.BOARD_SE) {
            throw Refusal.invalid(
                    "NOT_A_NAMND",
                    DELEGATION,
                    "En delegationsordning beslutas av en nämnd eller styrelse, och %s är ingen sådan."
                            .formatted(body));
        }
        Required.text(DELEGATION, "Nämndens beslut om delegationsordningen", order.decidedBy());
        Set<String> points = new HashSet<>();
        for (DelegatedMatter matter : order.matters()) {
            Required.text(DELEGATION, "Punkten", matter.point());
            Required.text(DELEGATION, "Ärendet i punkt " + matter.point(), matter.matter());
            Required.text(DELEGATION, "Vem som beslutar enligt punkt " + matter.point(), matter.delegate());
            if (!points.add(matter.point())) {
                throw Refusal.invalid("POINT_TWICE", DELEGATION, "Punkt %s står två gånger.".formatted(matter.point()));
            }
        }
    }
}
