package se.kansli.benchmarks.municipality;

import java.time.LocalDate;
import java.util.List;
import se.kansli.benchmarks.municipality.Diaries.Numbered;
import se.kansli.command.decisions.RecordDecision;
import se.kansli.command.records.RegisterRecord;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.OfficerAssigned;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.records.RecordKind;

/// Somebody writes, is answered or decided about, and the case is closed: what nearly all cases are like.
final class OrdinaryCase extends CaseLife {

    private static final SecrecyGround CARE = new SecrecyGround("26 kap. 1 § OSL");
    private static final SecrecyGround SCHOOL = new SecrecyGround("23 kap. 2 § OSL");
    private static final List<CaseKind> KINDS = List.of(
            CaseKind.GENERAL,
            CaseKind.GENERAL,
            CaseKind.GENERAL,
            CaseKind.GENERAL,
            CaseKind.GENERAL,
            CaseKind.GENERAL,
            CaseKind.INDIVIDUAL,
            CaseKind.INDIVIDUAL,
            CaseKind.INDIVIDUAL,
            CaseKind.GRANT,
            CaseKind.GRANT,
            CaseKind.PROCUREMENT,
            CaseKind.APPOINTMENT,
            CaseKind.CITIZEN_PROPOSAL,
            CaseKind.COUNCIL_MOTION,
            CaseKind.POLICY_DOCUMENT);

    private final CaseKind kind;
    private final Party initiator;
    private final String title;
    private final Officer officer;

    OrdinaryCase(Everyday everyday, Numbered number) {
        super(everyday, number);
        Phrases phrases = everyday.phrases();
        this.kind = everyday.chance().oneOf(KINDS);
        this.initiator = phrases.initiator(kind);
        this.title = phrases.title(kind);
        this.officer = Officer.caseOfficer(authority(), everyday.chance());
    }

    void begin() {
        Chance chance = everyday().chance();
        boolean assignedAtOnce = chance.happens(40);
        LocalDate today = everyday().today();
        open(
                byRegistrar(),
                new CaseRegistered(
                        caseId(),
                        number().number(),
                        Numbering.ISSUED,
                        kind,
                        title,
                        everyday().phrases().publicTitle(kind, title),
                        everyday().phrases().classification(),
                        assignedAtOnce ? officer.name() : null,
                        initiator,
                        today.minusDays(chance.between(0, 3)),
                        today));
        if (kind == CaseKind.INDIVIDUAL && chance.happens(60)) {
            byRegistrar().does(stream(), new CaseMarkedSecret(caseId(), chance.happens(50) ? CARE : SCHOOL, today));
        }
        if (chance.happens(70)) {
            receive(everyday().phrases().incoming(kind));
        }
        if (!assignedAtOnce && chance.happens(40)) {
            everyday().agenda().in(chance.between(0, 5), this::assign);
        }
        everyday().agenda().in(chance.between(3, 30), this::prepare);
    }

    private void assign() {
        byRegistrar()
                .does(
                        stream(),
                        new OfficerAssigned(caseId(), officer.name(), everyday().today()));
    }

    private void prepare() {
        Chance chance = everyday().chance();
        if (chance.happens(6)) {
            receive("Komplettering");
        }
        if (chance.happens(2)) {
            rename();
        }
        if (needsADecision() || chance.happens(10)) {
            everyday().agenda().in(chance.between(5, 60), this::decide);
        } else if (chance.happens(40)) {
            everyday().agenda().in(chance.between(1, 20), this::answer);
        } else {
            everyday().agenda().in(chance.between(1, 40), () -> end(CloseReason.NO_ACTION));
        }
    }

    private void receive(String what) {
        register(byRegistrar(), RecordKind.INCOMING, what);
    }

    private void answer() {
        register(by(officer), RecordKind.OUTGOING, "Svar till " + initiator.name());
        everyday().agenda().in(everyday().chance().between(0, 20), () -> end(CloseReason.NO_ACTION));
    }

    private void decide() {
        LocalDate today = everyday().today();
        Chance chance = everyday().chance();
        DecisionReference reference = chance.happens(60)
                ? everyday().minutes().delegate(authority(), today, chance)
                : everyday().minutes().meeting(authority(), today);
        DecisionKind decision = everyday().phrases().decision(kind);
        decide(
                bySecretary(),
                decisions()
                        .record(
                                new RecordDecision(
                                        caseId(),
                                        reference,
                                        decision,
                                        everyday().phrases().wording(everyday().organs(), reference, decision, title),
                                        null,
                                        null),
                                everyday().organs(),
                                today));
        if (chance.happens(50)) {
            register(by(officer), RecordKind.OUTGOING, "Beslut till " + initiator.name());
        }
        everyday().agenda().in(chance.between(1, 30), () -> end(CloseReason.DECIDED));
    }

    private void rename() {
        String better = title + ", " + everyday().phrases().place();
        byRegistrar()
                .does(
                        stream(),
                        new CaseTitleChanged(
                                caseId(),
                                better,
                                everyday().phrases().publicTitle(kind, better),
                                everyday().today()));
    }

    /// A few are never closed.
    private void end(CloseReason reason) {
        if (everyday().chance().happens(97)) {
            close(reason);
        }
    }

    private void register(Deed deed, RecordKind recordKind, String what) {
        LocalDate today = everyday().today();
        enter(
                deed,
                records()
                        .register(
                                new RegisterRecord(
                                        caseId(),
                                        recordKind,
                                        today,
                                        initiator,
                                        what,
                                        everyday().phrases().publicTitle(kind, what),
                                        everyday().chance().happens(50)
                                                ? Paper.oneOf(everyday().chance())
                                                : null,
                                        List.of(),
                                        null),
                                today));
    }

    private boolean needsADecision() {
        return switch (kind) {
            case GRANT, PROCUREMENT, APPOINTMENT, COUNCIL_MOTION, POLICY_DOCUMENT -> true;
            case GENERAL, INDIVIDUAL, CITIZEN_PROPOSAL, REMISS -> false;
        };
    }
}
