package se.kansli.command.meetings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.agenda.KnownCases;
import se.kansli.command.decisions.Appeal;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.mandates.Mandate;
import se.kansli.kernel.mandates.Membership;
import se.kansli.kernel.meetings.UrgentDecisionTaken;
import se.kansli.kernel.organisation.RuleProfile;

/// Whether one may decide for the nämnd what cannot wait (KL 6:39, CON-12).
final class UrgentRules {

    private static final String URGENT = "CON-12";
    private static final Set<DecisionKind> POSTPONING = Set.of(DecisionKind.TABLE, DecisionKind.REFER_BACK);

    private UrgentRules() {}

    static UrgentDecisionTaken checked(
            TakeUrgentDecision command, int number, EstablishedBody body, KnownCases cases, LocalDate today) {
        Required.text(URGENT, "Beslutets ordalydelse", command.wording());
        Required.text(URGENT, "Den som har beslutat", command.decidedBy());
        Required.text(URGENT, "Skälet till att beslutet inte kunde vänta", command.urgency());
        Required.notAfter(URGENT, "Beslutsdagen", command.takenOn(), today);
        refuseUnlessNamnd(body);
        refuseUnlessAuthorised(command, body);
        refuseUnlessMember(command, body);
        if (POSTPONING.contains(command.kind())) {
            throw Refusal.invalid("ANOTHER_OUTCOME", URGENT, "Den som inte kan vänta skjuter inte upp: ange beslutet.");
        }
        boolean itsOwn = command.caseId().authority().equals(command.authority());
        if (!itsOwn || cases.find(command.caseId()).isEmpty()) {
            throw Refusal.invalid(
                    "CASE_UNKNOWN", URGENT, "%s har inget ärende %s.".formatted(command.authority(), command.caseId()));
        }
        Appeal appeal = Appeal.asTold(command.appealable(), command.appealReason(), body.profile(), command.kind());
        return new UrgentDecisionTaken(
                command.docketId(),
                number,
                command.caseId(),
                command.kind(),
                command.wording(),
                appeal.possible(),
                appeal.reason(),
                command.decidedBy(),
                command.authorisedBy(),
                command.urgency(),
                command.takenOn());
    }

    private static void refuseUnlessNamnd(EstablishedBody body) {
        if (body.profile() != RuleProfile.BOARD_SE) {
            throw Refusal.invalid(
                    "NOT_A_NAMND",
                    URGENT,
                    "Brådskande beslut fattas för en nämnd eller styrelse, inte för %s.".formatted(body.name()));
        }
    }

    private static void refuseUnlessAuthorised(TakeUrgentDecision command, EstablishedBody body) {
        DecisionReference right = command.authorisedBy();
        boolean itsOwn = right.body().equals(body.code()) && right.paragraph() != null;
        if (!itsOwn || right.date().isAfter(command.takenOn())) {
            throw Refusal.invalid(
                    "NOT_AUTHORISED",
                    URGENT,
                    "Ange den paragraf i vilken %s, före beslutet, gav den som beslutar rätt att göra det."
                            .formatted(body.name()));
        }
    }

    /// Told only of a nämnd whose members are known on that day.
    private static void refuseUnlessMember(TakeUrgentDecision command, EstablishedBody body) {
        Membership sitting = body.mandates().on(command.takenOn());
        boolean known = sitting.chair() != null || !sitting.members().isEmpty();
        boolean sits = Stream.of(presidium(sitting), sitting.members().stream(), sitting.uncertain().stream())
                .flatMap(some -> some)
                .anyMatch(mandate -> mandate.name().equals(command.decidedBy()));
        if (known && !sits) {
            throw Refusal.invalid(
                    "NOT_A_MEMBER",
                    URGENT,
                    "%s är inte ledamot i %s den %s: bara ordföranden eller en ledamot beslutar brådskande."
                            .formatted(command.decidedBy(), body.name(), command.takenOn()));
        }
    }

    private static Stream<Mandate> presidium(Membership sitting) {
        return Stream.of(
                        Optional.ofNullable(sitting.chair()),
                        Optional.ofNullable(sitting.firstViceChair()),
                        Optional.ofNullable(sitting.secondViceChair()))
                .flatMap(Optional::stream);
    }
}
