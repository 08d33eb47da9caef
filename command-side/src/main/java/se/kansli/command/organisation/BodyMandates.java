package se.kansli.command.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.persons.KnownPersons;
import se.kansli.command.persons.KnownPersons.KnownPerson;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.mandates.Mandate;
import se.kansli.kernel.mandates.MandateEnded;
import se.kansli.kernel.mandates.MandateEvent;
import se.kansli.kernel.mandates.MandateGiven;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.mandates.Mandates;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.LocalRulesFrom;
import se.kansli.kernel.organisation.LocalRulesSet;
import se.kansli.kernel.persons.PersonId;

/// The mandates of one body, and the rules by which they are given and end (ORG-1, MTG-3, MTG-6).
final class BodyMandates {

    private static final String MANDATES = "ORG-1";

    private final List<LocalRulesFrom> localRules = new ArrayList<>();
    private Mandates mandates = Mandates.NONE;

    void on(LocalRulesSet event) {
        localRules.add(new LocalRulesFrom(event.validFrom(), event.rules()));
    }

    void on(MandateEvent event) {
        mandates = mandates.after(event);
    }

    MandateGiven given(GiveMandate command, KnownPersons persons) {
        KnownPerson person = known(command.person(), persons);
        refuseNameOfAnother(person, command.name());
        refuseOrderOfMember(command);
        refuseDelegatedElection(command.electedBy());
        if (command.party() != null) {
            Required.text(MANDATES, "Partiet", command.party());
        }
        MandateGiven given = new MandateGiven(
                command.body(),
                person.survivor(),
                command.name() == null ? person.name() : command.name(),
                command.role(),
                command.party(),
                command.servingOrder(),
                command.from(),
                command.electedBy());
        List<Mandate> after = mandates.after(given).given();
        Mandate added = after.getLast();
        List<Mandate> own = ofPerson(person.survivor(), persons);
        refuseTwice(added, own);
        if (added.role().presides()) {
            refuseSecondInOffice(added);
            refuseUnlessMember(added, own);
        }
        if (added.servingOrder() != null) {
            refuseTakenOrder(added);
        }
        if (added.role() == MandateRole.MEMBER) {
            refuseWithoutSeat(added, after);
        }
        return given;
    }

    MandateEnded ended(EndMandate command, KnownPersons persons) {
        Required.text(MANDATES, "Skälet", command.reason());
        List<Mandate> own = ofPerson(known(command.person(), persons).survivor(), persons);
        Mandate ending = own.stream()
                .filter(mandate -> mandate.role() == command.role() && mandate.until() == null)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "NO_SUCH_MANDATE",
                        MANDATES,
                        "%s har inget uppdrag som %s som kan avslutas."
                                .formatted(command.person(), words(command.role()))));
        BoundedDay until = command.until();
        if (until.earliest().isBefore(ending.from().earliest())
                || until.latest().isBefore(ending.from().latest())) {
            throw Refusal.invalid(
                    "ENDS_BEFORE_IT_BEGINS",
                    MANDATES,
                    "Uppdraget började %s och kan inte upphöra före det."
                            .formatted(ending.from().latest()));
        }
        if (ending.role() == MandateRole.MEMBER) {
            refuseWhilePresiding(until, own);
        }
        return new MandateEnded(command.body(), ending.person(), ending.role(), until, command.reason());
    }

    private static KnownPerson known(PersonId person, KnownPersons persons) {
        return persons.find(person).orElseThrow(() -> KnownPersons.unknown(person));
    }

    /// What the person holds, given under whichever of the numbers that are merged.
    private List<Mandate> ofPerson(PersonId survivor, KnownPersons persons) {
        return mandates.given().stream()
                .filter(mandate -> persons.survivorOf(mandate.person()).equals(survivor))
                .toList();
    }

    private static void refuseNameOfAnother(KnownPerson person, @Nullable String name) {
        if (name != null && !person.names().contains(name)) {
            throw Refusal.invalid(
                    "NAME_NOT_NOTED",
                    "PER-1",
                    "%s är inte känd som %s. Anteckna först att personen också heter så."
                            .formatted(person.person(), name));
        }
    }

    private static void refuseOrderOfMember(GiveMandate command) {
        Integer order = command.servingOrder();
        if (order != null && (command.role() != MandateRole.SUBSTITUTE || order < 1)) {
            throw Refusal.invalid(
                    "NO_SERVING_ORDER",
                    "MTG-6",
                    "Bara ersättare har en plats i ordningen för tjänstgöring, och den räknas från 1.");
        }
    }

    private static void refuseDelegatedElection(@Nullable DecisionReference electedBy) {
        if (electedBy != null && electedBy.delegation() != null) {
            throw Refusal.invalid(
                    "ELECTED_BY_DELEGATION",
                    MANDATES,
                    "Den som sitter i ett organ är vald av ett annat. Ange paragrafen i protokollet.");
        }
    }

    private static void refuseTwice(Mandate added, List<Mandate> own) {
        own.stream()
                .filter(mandate -> mandate.role() == added.role())
                .filter(added::mayOverlap)
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict(
                            "HELD_ALREADY",
                            MANDATES,
                            "%s är redan %s från %s. Avsluta det uppdraget först."
                                    .formatted(
                                            other.name(),
                                            words(other.role()),
                                            other.from().latest()));
                });
        own.stream()
                .filter(mandate -> excludes(mandate.role(), added.role()))
                .filter(added::certainlyOverlaps)
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict(
                            "MEMBER_AND_SUBSTITUTE",
                            MANDATES,
                            "%s är %s och kan inte samtidigt vara %s."
                                    .formatted(other.name(), words(other.role()), words(added.role())));
                });
    }

    private static boolean excludes(MandateRole one, MandateRole other) {
        return one == MandateRole.SUBSTITUTE && other == MandateRole.MEMBER
                || one == MandateRole.MEMBER && other == MandateRole.SUBSTITUTE;
    }

    private void refuseSecondInOffice(Mandate added) {
        mandates.given().stream()
                .filter(mandate -> mandate.role() == added.role())
                .filter(added::certainlyOverlaps)
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict(
                            "OFFICE_TAKEN",
                            MANDATES,
                            "%s är %s då. Avsluta det uppdraget först.".formatted(other.name(), words(other.role())));
                });
    }

    private static void refuseUnlessMember(Mandate added, List<Mandate> own) {
        boolean member = own.stream()
                .filter(mandate -> mandate.role() == MandateRole.MEMBER && mandate.until() == null)
                .anyMatch(mandate ->
                        !mandate.from().earliest().isAfter(added.from().earliest())
                                && !mandate.from().latest().isAfter(added.from().latest()));
        if (!member) {
            throw Refusal.conflict(
                    "NOT_A_MEMBER",
                    MANDATES,
                    "%s är inte ledamot från den dagen, och %s väljs bland ledamöterna. För in ledamotsuppdraget först."
                            .formatted(added.name(), words(added.role())));
        }
    }

    private void refuseTakenOrder(Mandate added) {
        mandates.given().stream()
                .filter(mandate -> mandate.servingOrder() != null
                        && mandate.servingOrder().equals(added.servingOrder())
                        && Objects.equals(mandate.party(), added.party()))
                .filter(added::certainlyOverlaps)
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict(
                            "SERVING_ORDER_TAKEN",
                            "MTG-6",
                            "%s har plats %s i ordningen för tjänstgöring. Ange en annan."
                                    .formatted(other.name(), other.servingOrder()));
                });
    }

    /// On every day on which somebody's mandate or other rules begin, there is a seat for each member.
    private void refuseWithoutSeat(Mandate added, List<Mandate> after) {
        LocalDate from = added.from().latest();
        List<Mandate> members = after.stream()
                .filter(mandate -> mandate.role() == MandateRole.MEMBER)
                .toList();
        Stream.concat(
                        members.stream().map(mandate -> mandate.from().latest()),
                        localRules.stream().map(LocalRulesFrom::validFrom))
                .filter(day -> !day.isBefore(from))
                .sorted()
                .forEach(day -> LocalRulesFrom.inForce(localRules, day)
                        .map(LocalRules::seats)
                        .filter(seats -> new Mandates(members).on(day).members().size() > seats)
                        .ifPresent(seats -> {
                            throw Refusal.conflict(
                                    "NO_SEAT_FREE",
                                    "MTG-3",
                                    "Alla %s platser är tagna den %s. Avsluta först den avgåendes uppdrag, eller ändra antalet platser."
                                            .formatted(seats, day));
                        }));
    }

    private static void refuseWhilePresiding(BoundedDay until, List<Mandate> own) {
        own.stream()
                .filter(mandate -> mandate.role().presides())
                .filter(mandate -> lasts(mandate.until(), until))
                .findFirst()
                .ifPresent(office -> {
                    throw Refusal.conflict(
                            "STILL_PRESIDES",
                            MANDATES,
                            "%s är %s och därmed ledamot. Avsluta det uppdraget först."
                                    .formatted(office.name(), words(office.role())));
                });
    }

    private static boolean lasts(@Nullable BoundedDay end, BoundedDay until) {
        return end == null
                || end.latest().isAfter(until.latest())
                || end.earliest().isAfter(until.earliest());
    }

    private static String words(MandateRole role) {
        return switch (role) {
            case CHAIR -> "ordförande";
            case FIRST_VICE_CHAIR -> "förste vice ordförande";
            case SECOND_VICE_CHAIR -> "andre vice ordförande";
            case MEMBER -> "ledamot";
            case SUBSTITUTE -> "ersättare";
        };
    }
}
