package se.kansli.query.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.mandates.Mandate;
import se.kansli.kernel.mandates.Membership;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;
import se.kansli.query.persons.PersonView;

/// Who sits in a body on one day.
///
/// @param chair a member too, as the vice chairs are
/// @param substitutes in the order in which they are called to serve
/// @param uncertain who may sit there, on a day between the bounds of a beginning or an end that is not known
public record MembersOnDay(
        BodyCode body,
        LocalDate on,
        @Nullable SittingPerson chair,
        @Nullable SittingPerson firstViceChair,
        @Nullable SittingPerson secondViceChair,
        List<SittingPerson> members,
        List<SittingPerson> substitutes,
        List<SittingPerson> uncertain) {

    public MembersOnDay {
        members = List.copyOf(members);
        substitutes = List.copyOf(substitutes);
        uncertain = List.copyOf(uncertain);
    }

    static MembersOnDay of(BodyCode body, Membership membership, Map<PersonId, PersonView> persons) {
        return new MembersOnDay(
                body,
                membership.on(),
                one(membership.chair(), persons),
                one(membership.firstViceChair(), persons),
                one(membership.secondViceChair(), persons),
                all(membership.members(), persons),
                all(membership.substitutes(), persons),
                all(membership.uncertain(), persons));
    }

    private static @Nullable SittingPerson one(@Nullable Mandate mandate, Map<PersonId, PersonView> persons) {
        return Optional.ofNullable(mandate).map(held -> sitting(held, persons)).orElse(null);
    }

    private static List<SittingPerson> all(List<Mandate> mandates, Map<PersonId, PersonView> persons) {
        return mandates.stream().map(mandate -> sitting(mandate, persons)).toList();
    }

    /// Whom the register has not told yet is told as elected.
    private static SittingPerson sitting(Mandate mandate, Map<PersonId, PersonView> persons) {
        PersonView person = persons.get(mandate.person());
        return person == null
                ? new SittingPerson(mandate.person(), mandate.name(), mandate)
                : new SittingPerson(person.person(), person.name(), mandate);
    }
}
