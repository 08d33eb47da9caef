package se.kansli.web.documents;

import java.util.List;
import se.kansli.documents.Missiv;
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
                null,
                "Skicka svaret till " + remiss.sent().senderName() + " och ange " + remiss.caseNumber() + ".",
                asked.stream().map(this::consultee).toList(),
                remiss.documents(),
                List.of());
    }

    private String consultee(Remissinstans one) {
        return one.dueOn().equals(remiss.sent().dueOn())
                ? one.name()
                : one.name() + ", svar senast " + Wording.day(one.dueOn());
    }
}
