package se.kansli.kernel.mandates;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All mandates that a body has given, in the order in which it gave them.
public record Mandates(List<Mandate> given) {

    public static final Mandates NONE = new Mandates(List.of());

    private static final Comparator<Mandate> AS_THEY_SERVE =
            comparing(Mandate::servingOrder, nullsLast(naturalOrder()));

    public Mandates {
        given = List.copyOf(given);
    }

    public Mandates after(MandateEvent event) {
        List<Mandate> all = new ArrayList<>(given);
        switch (event) {
            case MandateGiven more -> all.add(Mandate.of(more));
            case MandateEnded ended ->
                all.replaceAll(mandate -> isEnded(mandate, ended) ? mandate.endedOn(ended.until()) : mandate);
        }
        return new Mandates(all);
    }

    /// Who sits in the body on a day.
    public Membership on(LocalDate day) {
        List<Mandate> held = given.stream()
                .filter(mandate -> mandate.heldOn(day) == Held.CERTAINLY)
                .toList();
        return new Membership(
                day,
                only(held, MandateRole.CHAIR),
                only(held, MandateRole.FIRST_VICE_CHAIR),
                only(held, MandateRole.SECOND_VICE_CHAIR),
                in(held, MandateRole.MEMBER),
                in(held, MandateRole.SUBSTITUTE).stream().sorted(AS_THEY_SERVE).toList(),
                given.stream()
                        .filter(mandate -> mandate.heldOn(day) == Held.PERHAPS)
                        .toList());
    }

    private static boolean isEnded(Mandate mandate, MandateEnded ended) {
        return mandate.until() == null
                && mandate.role() == ended.role()
                && mandate.person().equals(ended.person());
    }

    private static List<Mandate> in(List<Mandate> held, MandateRole role) {
        return held.stream().filter(mandate -> mandate.role() == role).toList();
    }

    private static @Nullable Mandate only(List<Mandate> held, MandateRole role) {
        return in(held, role).stream().findFirst().orElse(null);
    }
}
