package se.kansli.command.sitting;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.command.persons.KnownPersons;
import se.kansli.command.persons.KnownPersons.KnownPerson;
import se.kansli.kernel.mandates.Mandate;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.sitting.AbsentMember;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.ServedMember;

/// Who somebody is that attends on a day, as far as the mandates of the body tell.
final class Roll {

    private static final String SUBSTITUTES = "MTG-6";

    private final EstablishedBody body;
    private final LocalDate day;
    private final KnownPersons persons;

    /// What is held on that day, or may be; empty where the mandates of the body are not kept here.
    private final List<Mandate> mandates;

    Roll(EstablishedBody body, LocalDate day, KnownPersons persons) {
        this.body = body;
        this.day = day;
        this.persons = persons;
        mandates = body.mandatesOn(day).all().toList();
    }

    Attendee attendee(int number, Arrival arrival) {
        PersonId person = arrival.person();
        if (person == null) {
            String name = arrival.name() == null ? "" : arrival.name();
            Required.text("MIN-1", "Namnet på en närvarande", name);
            return new Attendee(
                    number,
                    name,
                    arrival.role(),
                    arrival.presence(),
                    arrival.party(),
                    arrival.servingOrder(),
                    null,
                    null);
        }
        KnownPerson known = known(person);
        refuseNameOfAnother(known, arrival.name());
        if (mandates.isEmpty() || !isElected(arrival.role())) {
            return attendee(number, arrival, known.survivor(), known.name(), arrival.party(), arrival.servingOrder());
        }
        List<Mandate> own = of(known);
        Mandate mandate = own.stream()
                .filter(held -> fits(held.role(), arrival.role()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "NO_SUCH_MANDATE",
                        "ORG-1",
                        "%s är inte %s i %s den %s. För in uppdraget först, eller ange en annan roll."
                                .formatted(known.name(), words(arrival.role()), body.name(), day)));
        return attendee(
                number, arrival, known.survivor(), mandate.name(), party(mandate, own), order(mandate, arrival));
    }

    /// The members who are none of those; absent where the mandates of the body are not kept here.
    @Nullable
    List<AbsentMember> absent(List<Attendee> attendees) {
        return mandates.isEmpty()
                ? null
                : body.mandatesOn(day).members().stream()
                        .map(member ->
                                new AbsentMember(persons.survivorOf(member.person()), member.name(), member.party()))
                        .filter(member -> attendees.stream().noneMatch(member::names))
                        .toList();
    }

    /// @param all who have attended so far, or do now
    ServedMember served(ServesFor whom, List<BookEntry> all) {
        Integer attendee = whom.attendee();
        PersonId person = whom.person();
        String name = whom.name();
        if (Stream.of(attendee, person, name).filter(Objects::nonNull).count() != 1) {
            throw Refusal.invalid(
                    "WHOM_UNCLEAR",
                    SUBSTITUTES,
                    "Ange den som ersättaren tjänstgör för på ett sätt: med nummer, person eller namn.");
        }
        if (attendee != null) {
            return all.stream()
                    .filter(entry -> entry.number() == attendee)
                    .findFirst()
                    .map(Roll::member)
                    .orElseThrow(() -> Refusal.notFound(
                            "ATTENDEE_UNKNOWN", SUBSTITUTES, "Ingen närvarande har nummer %d.".formatted(attendee)));
        }
        if (person != null) {
            return servedPerson(known(person), all);
        }
        return servedByName(Objects.requireNonNull(name), all);
    }

    private ServedMember servedPerson(KnownPerson person, List<BookEntry> all) {
        Optional<ServedMember> came = all.stream()
                .filter(entry -> isOne(person, entry.attendee().person()))
                .findFirst()
                .map(Roll::member);
        if (came.isPresent()) {
            return came.get();
        }
        if (mandates.isEmpty()) {
            return new ServedMember(person.name(), null, null, person.survivor());
        }
        return of(person).stream()
                .filter(mandate -> mandate.role() == MandateRole.MEMBER)
                .findFirst()
                .map(this::elected)
                .orElseThrow(() -> notMember(person.name()));
    }

    /// A name that no mandate was given under stands as it is told.
    private ServedMember servedByName(String name, List<BookEntry> all) {
        Required.text(SUBSTITUTES, "Namnet på den som ersätts", name);
        Optional<ServedMember> came = all.stream()
                .filter(entry ->
                        entry.attendee().role().isMember() && entry.name().equalsIgnoreCase(name))
                .findFirst()
                .map(Roll::member);
        return came.or(() -> mandates.stream()
                        .filter(mandate -> mandate.role() == MandateRole.MEMBER)
                        .filter(mandate -> mandate.name().equalsIgnoreCase(name))
                        .findFirst()
                        .map(this::elected))
                .orElseGet(() -> new ServedMember(name, null, null, null));
    }

    private static ServedMember member(BookEntry entry) {
        if (!entry.attendee().role().isMember()) {
            throw notMember(entry.name());
        }
        return ServedMember.of(entry.attendee());
    }

    private ServedMember elected(Mandate mandate) {
        return new ServedMember(mandate.name(), mandate.party(), null, persons.survivorOf(mandate.person()));
    }

    private KnownPerson known(PersonId person) {
        return persons.find(person).orElseThrow(() -> KnownPersons.unknown(person));
    }

    private List<Mandate> of(KnownPerson person) {
        return mandates.stream()
                .filter(mandate -> isOne(person, mandate.person()))
                .toList();
    }

    private boolean isOne(KnownPerson person, @Nullable PersonId other) {
        return other != null && persons.survivorOf(other).equals(person.survivor());
    }

    private static Attendee attendee(
            int number,
            Arrival arrival,
            PersonId person,
            String name,
            @Nullable String party,
            @Nullable Integer servingOrder) {
        return new Attendee(
                number,
                arrival.name() == null ? name : arrival.name(),
                arrival.role(),
                arrival.presence(),
                arrival.party() == null ? party : arrival.party(),
                servingOrder,
                person,
                null);
    }

    /// An office in the presidium may have been given without the party that the seat was given with.
    private static @Nullable String party(Mandate mandate, List<Mandate> own) {
        return Stream.concat(Stream.of(mandate), own.stream())
                .map(Mandate::party)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer order(Mandate mandate, Arrival arrival) {
        Integer elected = mandate.servingOrder();
        Integer told = arrival.servingOrder();
        if (elected != null && told != null && !elected.equals(told)) {
            throw Refusal.conflict(
                    "OTHER_SERVING_ORDER",
                    SUBSTITUTES,
                    "%s är vald med plats %d i ordningen för tjänstgöring, inte %d."
                            .formatted(mandate.name(), elected, told));
        }
        return elected == null ? told : elected;
    }

    private static void refuseNameOfAnother(KnownPerson person, @Nullable String name) {
        Optional.ofNullable(name).filter(not(person.names()::contains)).ifPresent(other -> {
            throw Refusal.invalid(
                    "NAME_NOT_NOTED",
                    "PER-1",
                    "%s är inte känd som %s. Anteckna först att personen också heter så."
                            .formatted(person.person(), other));
        });
    }

    private static boolean isElected(AttendanceRole role) {
        return role.isMember() || role.isSubstitute();
    }

    private static boolean fits(MandateRole held, AttendanceRole role) {
        return switch (role) {
            case CHAIR -> held == MandateRole.CHAIR;
            case VICE_CHAIR -> held == MandateRole.FIRST_VICE_CHAIR || held == MandateRole.SECOND_VICE_CHAIR;
            case MEMBER -> held == MandateRole.MEMBER;
            case SERVING_SUBSTITUTE, SUBSTITUTE -> held == MandateRole.SUBSTITUTE;
            case SECRETARY, STAFF, GUEST -> false;
        };
    }

    private static String words(AttendanceRole role) {
        return switch (role) {
            case CHAIR -> "ordförande";
            case VICE_CHAIR -> "vice ordförande";
            case MEMBER -> "ledamot";
            case SERVING_SUBSTITUTE, SUBSTITUTE -> "ersättare";
            case SECRETARY, STAFF, GUEST -> "vald";
        };
    }

    private static Refusal notMember(String name) {
        return Refusal.conflict(
                "NOT_A_MEMBER",
                SUBSTITUTES,
                "%s är inte ledamot: en ersättare tjänstgör för en ledamot.".formatted(name));
    }
}
