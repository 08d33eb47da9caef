package se.kansli.command.persons;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.persons.PersonAlsoCalled;
import se.kansli.kernel.persons.PersonEntered;
import se.kansli.kernel.persons.PersonEvent;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.persons.PersonMergedInto;
import se.kansli.kernel.persons.PersonUnmerged;

/// The municipality's register of persons. Guards that a number is given once, and that nobody comes to be merged into
/// themselves, however long the way round (ADR 23).
@Aggregate
final class Persons {

    static final String STREAM = "persons";

    private static final String ONE_PERSON = "PER-1";

    @AggregateIdentifier
    private String stream;

    private final Register register = new Register();

    private Persons() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    PersonId handle(EnterPerson command, Clock clock) {
        Required.text(ONE_PERSON, "Personens namn", command.name());
        PersonId person = PersonId.of(register.size() + 1);
        apply(new PersonEntered(person, command.name(), Stockholm.today(clock)));
        return person;
    }

    @CommandHandler
    void handle(NotePersonsName command, Clock clock) {
        refuseUnknown(command.person());
        Required.text(ONE_PERSON, "Personens namn", command.name());
        if (register.names(command.person()).contains(command.name())) {
            throw Refusal.conflict(
                    "SAME_NAME", ONE_PERSON, "%s har redan namnet %s.".formatted(command.person(), command.name()));
        }
        apply(new PersonAlsoCalled(command.person(), command.name(), Stockholm.today(clock)));
    }

    @CommandHandler
    void handle(MergePersons command, Clock clock) {
        refuseUnknown(command.person());
        refuseUnknown(command.into());
        Required.text(ONE_PERSON, "Skälet", command.reason());
        refuseMerged(command.person());
        refuseMerged(command.into());
        if (command.person().equals(command.into())) {
            throw Refusal.invalid(
                    "SAME_PERSON", ONE_PERSON, "%s är redan en och samma person.".formatted(command.person()));
        }
        apply(new PersonMergedInto(command.person(), command.into(), command.reason(), Stockholm.today(clock)));
    }

    @CommandHandler
    void handle(SeparatePersons command, Clock clock) {
        refuseUnknown(command.person());
        Required.text(ONE_PERSON, "Skälet", command.reason());
        PersonId from = register.mergedInto(command.person())
                .orElseThrow(() -> Refusal.conflict(
                        "NOT_MERGED",
                        ONE_PERSON,
                        "%s är inte sammanförd med någon annan person.".formatted(command.person())));
        apply(new PersonUnmerged(command.person(), from, command.reason(), Stockholm.today(clock)));
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        stream = STREAM;
        register.on(event);
    }

    private void refuseUnknown(PersonId person) {
        if (!register.has(person)) {
            throw KnownPersons.unknown(person);
        }
    }

    /// Whoever has been merged is another now, and merging goes to and from that other.
    private void refuseMerged(PersonId person) {
        register.mergedInto(person).ifPresent(into -> {
            throw Refusal.conflict(
                    "ALREADY_MERGED",
                    ONE_PERSON,
                    "%s är sammanförd med %s. Skilj dem åt först, eller ange %s i stället."
                            .formatted(person, into, register.survivorOf(person)));
        });
    }
}
