package se.kansli.kernel.mandates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.persons.PersonId;

/// @param name as elected
/// @param servingOrder of a substitute; absent where none is decided
/// @param until the first day on which it is not held any more; absent while no end is known
public record Mandate(
        PersonId person,
        String name,
        MandateRole role,
        @Nullable String party,
        @Nullable Integer servingOrder,
        BoundedDay from,
        @Nullable BoundedDay until,
        @Nullable DecisionReference electedBy) {

    static Mandate of(MandateGiven given) {
        return new Mandate(
                given.person(),
                given.name(),
                given.role(),
                given.party(),
                given.servingOrder(),
                given.from(),
                null,
                given.electedBy());
    }

    Mandate endedOn(BoundedDay end) {
        return new Mandate(person, name, role, party, servingOrder, from, end, electedBy);
    }

    /// @param day taken as a whole: the first one is held, the one on which it ends is not
    public Held heldOn(LocalDate day) {
        if (!from.mayHaveComeBy(day) || until != null && until.hasComeBy(day)) {
            return Held.NOT;
        }
        return from.hasComeBy(day) && (until == null || !until.mayHaveComeBy(day)) ? Held.CERTAINLY : Held.PERHAPS;
    }

    /// Whether there is a day on which both are held for certain.
    public boolean certainlyOverlaps(Mandate other) {
        LocalDate later = laterOf(from.latest(), other.from.latest());
        return heldOn(later) == Held.CERTAINLY && other.heldOn(later) == Held.CERTAINLY;
    }

    /// Whether there is a day on which both may be held.
    public boolean mayOverlap(Mandate other) {
        LocalDate later = laterOf(from.earliest(), other.from.earliest());
        return heldOn(later) != Held.NOT && other.heldOn(later) != Held.NOT;
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
