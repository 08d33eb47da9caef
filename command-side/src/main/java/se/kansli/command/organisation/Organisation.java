package se.kansli.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyEnlisted;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.RuleProfile;

/// The municipality's list of bodies. Guards that a code is given once, and that an utskott belongs to a nämnd.
@Aggregate
final class Organisation {

    static final String STREAM = "organisation";

    @AggregateIdentifier
    private String stream;

    private final Map<BodyCode, RuleProfile> bodies = new HashMap<>();

    private Organisation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EstablishBody command) throws Exception {
        Required.text("ARC-6", "Organets namn", command.name());
        refuseTakenCode(command.body());
        refuseWrongPlace(command);
        BodyEstablished established = new BodyEstablished(
                command.body(), command.name(), command.profile(), command.partOf(), command.establishedOn());
        apply(new BodyEnlisted(command.body(), command.profile(), command.establishedOn()));
        createNew(Body.class, () -> Body.establish(established));
    }

    @EventSourcingHandler
    void on(BodyEnlisted event) {
        stream = STREAM;
        bodies.put(event.body(), event.profile());
    }

    private void refuseTakenCode(BodyCode code) {
        if (bodies.containsKey(code)) {
            throw Refusal.conflict(
                    "BODY_EXISTS",
                    "ARC-6",
                    "Koden %s är redan tagen, och ett organ får aldrig ett annat organs kod. Välj en annan kod."
                            .formatted(code));
        }
    }

    private void refuseWrongPlace(EstablishBody command) {
        BodyCode partOf = command.partOf();
        if (partOf == null) {
            if (command.profile() == RuleProfile.SUBCOMMITTEE_SE) {
                throw Refusal.invalid(
                        "PART_OF_MISSING",
                        "KL 6:41",
                        "Ett utskott hör till en nämnd. Ange vilken nämnd %s är en del av.".formatted(command.body()));
            }
        } else if (command.profile().keepsDiarium()) {
            throw Refusal.invalid(
                    "PART_OF_NOT_ALLOWED",
                    "KL 6:41",
                    "%s för eget diarium och är därför inte en del av %s. Ta bort uppgiften om vad organet hör till."
                            .formatted(command.body(), partOf));
        } else if (!keepsDiarium(partOf)) {
            throw Refusal.invalid(
                    "PART_OF_UNKNOWN",
                    "KL 6:41",
                    "%s finns inte som nämnd. Inrätta först nämnden och därefter %s."
                            .formatted(partOf, command.body()));
        }
    }

    private boolean keepsDiarium(BodyCode code) {
        RuleProfile profile = bodies.get(code);
        return profile != null && profile.keepsDiarium();
    }
}
