package se.kansli.web.documents;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.documents.Missiv;
import se.kansli.documents.Signatory;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.Remissinstans;

/// The letter with which a remiss went out: what was frozen when it was sent (CON-3).
///
/// @param asked as they were then, each with its original last day
record MissivOf(RemissFacts remiss, List<Remissinstans> asked) {

    Missiv missiv() {
        return new Missiv(
                remiss.sender(),
                remiss.sent().sentOn(),
                remiss.caseNumber(),
                remiss.sent().title(),
                remiss.decision(),
                remiss.sent().remissinstanserAsPrinted(),
                remiss.sent().question(),
                remiss.sent().dueOn(),
                ground(),
                "Skicka svaret till " + remiss.sent().senderName() + " och ange " + remiss.caseNumber() + ".",
                asked.stream().map(this::consultee).toList(),
                remiss.documents(),
                Stream.ofNullable(remiss.sent().signedBy())
                        .map(name -> new Signatory(name, null))
                        .toList());
    }

    /// Absent when nobody has told by what law it asks. No law obliges a company to answer.
    private @Nullable String ground() {
        if (remiss.sent().ground() == null) {
            return null;
        }
        boolean companiesToo = asked.stream().anyMatch(one -> one.profile() == RuleProfile.COMPANY);
        return switch (remiss.sent().ground()) {
            case KL_6_12 ->
                "Nämnderna är skyldiga att yttra sig (6 kap. 12 § kommunallagen)"
                        + (companiesToo ? "; bolagen tillfrågas utan skyldighet." : ".");
            case FL_26 -> "Yttrandet behövs för utredningen i ärendet (26 § förvaltningslagen).";
            case RF_7_2 -> "Regeringen begär yttrandet (7 kap. 2 § regeringsformen).";
        };
    }

    private String consultee(Remissinstans one) {
        return one.dueOn().equals(remiss.sent().dueOn())
                ? one.name()
                : one.name() + ", svar senast " + Wording.day(one.dueOn());
    }
}
