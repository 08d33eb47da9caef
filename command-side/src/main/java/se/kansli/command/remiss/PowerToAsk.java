package se.kansli.command.remiss;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.AskingGround;
import se.kansli.kernel.remiss.Remissinstans;

/// By what law the sender may ask (CON-1).
record PowerToAsk(BodyCode sender, Optional<EstablishedBody> senderBody) {

    private static final String POWER = "CON-1";

    void refuseUnlessOf(@Nullable AskingGround ground, List<Remissinstans> asked) {
        if (ground == null) {
            return;
        }
        switch (ground) {
            case KL_6_12 -> refuseUnlessExecutive(asked);
            case FL_26 ->
                refuseUnless(
                        senderBody
                                .filter(body -> body.profile() == RuleProfile.BOARD_SE)
                                .isPresent(),
                        "Bara en myndighet frågar för sin utredning (26 § förvaltningslagen), inte %s."
                                .formatted(sender));
            case RF_7_2 -> refuseUnless(false, "Bara regeringen frågar med stöd av 7 kap. 2 § regeringsformen.");
        }
    }

    /// A company is not under KL 6:12, so it alone cannot be asked by it.
    private void refuseUnlessExecutive(List<Remissinstans> asked) {
        refuseUnless(
                sender.equals(BodyCode.KOMMUNSTYRELSEN),
                "Bara kommunstyrelsen begär yttranden med stöd av 6 kap. 12 § kommunallagen, inte %s."
                        .formatted(sender));
        refuseUnless(
                asked.stream().anyMatch(one -> one.profile() == RuleProfile.BOARD_SE),
                "Ingen nämnd tillfrågas, och bara nämnder är skyldiga att yttra sig enligt 6 kap. 12 § kommunallagen.");
    }

    private static void refuseUnless(boolean fits, String sentence) {
        if (!fits) {
            throw Refusal.invalid("NOT_BY_THAT_LAW", POWER, sentence);
        }
    }
}
