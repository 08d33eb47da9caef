package se.kansli.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.persons.KnownPersons;
import se.kansli.kernel.mandates.MandateEvent;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.BodyRenamed;
import se.kansli.kernel.organisation.DelegationOrderSet;
import se.kansli.kernel.organisation.LocalRulesSet;
import se.kansli.kernel.organisation.RuleProfile;

/// A body of the municipality, from the day it is established to the day it is dissolved.
@Aggregate
final class Body {

    @AggregateIdentifier
    private BodyCode code;

    private String name;
    private RuleProfile profile;
    private @Nullable BodyCode partOf;
    private LocalDate establishedOn;
    private @Nullable LocalDate dissolvedOn;
    private final BodyMandates mandates = new BodyMandates();

    private Body() {}

    static Body establish(BodyEstablished established) {
        apply(established);
        return new Body();
    }

    @CommandHandler
    void handle(RenameBody command) {
        refuseIfDissolved();
        refuseBeforeEstablished(command.renamedOn());
        Required.text("ARC-6", "Organets namn", command.name());
        if (command.name().equals(name)) {
            throw Refusal.conflict("SAME_NAME", "ARC-6", "%s heter redan %s.".formatted(code, name));
        }
        apply(new BodyRenamed(code, command.name(), command.renamedOn()));
    }

    @CommandHandler
    void handle(SetLocalRules command, Bodies bodies) {
        refuseIfDissolved();
        refuseBeforeEstablished(command.validFrom());
        LocalRulesCheck.refuseUnlawful(name, profile, command.rules());
        refuseWrongStopping(command.rules().stoppedFor(), bodies);
        apply(new LocalRulesSet(code, command.rules(), command.validFrom()));
    }

    @CommandHandler
    void handle(SetDelegationOrder command) {
        refuseIfDissolved();
        refuseBeforeEstablished(command.order().validFrom());
        DelegationOrderCheck.refuseUnlessClear(name, profile, command.order());
        apply(new DelegationOrderSet(code, command.order()));
    }

    @CommandHandler
    void handle(GiveMandate command, KnownPersons persons) {
        refuseUnlessKeptBy(command.authority());
        refuseIfDissolved();
        LocalRulesCheck.refuseForCompany(name, profile);
        refuseBeforeEstablished(command.from().earliest());
        apply(mandates.given(command, persons));
    }

    @CommandHandler
    void handle(EndMandate command, KnownPersons persons) {
        refuseUnlessKeptBy(command.authority());
        refuseIfDissolved();
        apply(mandates.ended(command, persons));
    }

    @CommandHandler
    void handle(DissolveBody command) {
        refuseIfDissolved();
        refuseBeforeEstablished(command.dissolvedOn());
        Required.text("ARC-6", "Skälet", command.reason());
        apply(new BodyDissolved(code, command.reason(), command.dissolvedOn()));
    }

    @EventSourcingHandler
    void on(BodyEstablished event) {
        code = event.body();
        name = event.name();
        profile = event.profile();
        partOf = event.partOf();
        establishedOn = event.establishedOn();
    }

    @EventSourcingHandler
    void on(BodyRenamed event) {
        name = event.name();
    }

    @EventSourcingHandler
    void on(LocalRulesSet event) {
        mandates.on(event);
    }

    @EventSourcingHandler
    void on(MandateEvent event) {
        mandates.on(event);
    }

    @EventSourcingHandler
    void on(BodyDissolved event) {
        dissolvedOn = event.dissolvedOn();
    }

    /// Only the Danish act lets a member stop a decision (kommunestyrelsesloven § 23).
    private void refuseWrongStopping(@Nullable BodyCode instead, Bodies bodies) {
        if (instead == null) {
            return;
        }
        if (profile != RuleProfile.COMMITTEE_DK) {
            throw Refusal.invalid(
                    "NO_RIGHT_TO_STOP", "MTG-14", "Bara i ett danskt udvalg kan en ledamot stoppa ett beslut.");
        }
        if (instead.equals(code) || bodies.find(instead).isEmpty()) {
            throw Refusal.invalid(
                    "BODY_UNKNOWN",
                    "MTG-14",
                    "Ange ett annat organ som avgör det som stoppas, inte %s.".formatted(instead));
        }
    }

    private void refuseUnlessKeptBy(BodyCode authority) {
        if (!authority.equals(partOf == null ? code : partOf)) {
            throw Refusal.invalid("BODY_UNKNOWN", "ARC-6", "%s för inga uppdrag i %s.".formatted(authority, code));
        }
    }

    private void refuseIfDissolved() {
        if (dissolvedOn != null) {
            throw Refusal.conflict(
                    "BODY_DISSOLVED",
                    "ARC-6",
                    "%s upphörde %s och kan inte längre ändras.".formatted(name, dissolvedOn));
        }
    }

    private void refuseBeforeEstablished(LocalDate date) {
        if (date.isBefore(establishedOn)) {
            throw Refusal.invalid(
                    "BEFORE_ESTABLISHED",
                    "ARC-6",
                    "%s finns sedan %s. Ange den dagen eller en senare.".formatted(name, establishedOn));
        }
    }
}
