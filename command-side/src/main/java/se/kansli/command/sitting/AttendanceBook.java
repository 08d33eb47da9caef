package se.kansli.command.sitting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.Presence;

/// Who is in the room or heard from elsewhere, and who of them may decide.
final class AttendanceBook {

    private static final String SUBSTITUTES = "MTG-6";
    private final Map<Integer, Entry> entries = new LinkedHashMap<>();

    /// @param serves whether the one may decide while present
    /// @param leftThisDay for another reason than jäv
    private record Entry(Attendee attendee, boolean present, boolean serves, boolean leftThisDay) {

        static Entry of(Attendee attendee) {
            return new Entry(attendee, true, attendee.role().decides(), false);
        }

        Entry after(AttendanceChange change) {
            return switch (change) {
                case LEFT -> new Entry(attendee, false, serves, true);
                case LINK_LOST -> new Entry(attendee, false, serves, leftThisDay);
                case RETURNED -> new Entry(attendee, true, serves, leftThisDay);
                case BEGAN_SERVING -> new Entry(attendee, present, true, leftThisDay);
                case STOPPED_SERVING -> new Entry(attendee, present, false, leftThisDay);
            };
        }

        Entry onAnotherDay() {
            return new Entry(attendee, present, serves, false);
        }

        boolean decides() {
            return present && serves;
        }
    }

    List<Attendee> called(List<Arrival> arrivals) {
        int first = entries.size() + 1;
        return IntStream.range(0, arrivals.size())
                .mapToObj(place -> attendee(first + place, arrivals.get(place)))
                .toList();
    }

    /// Refuses what neither the law nor the body's local rules allow of those who would then attend.
    void refuseUnlessRight(List<Attendee> arriving, EstablishedBody body, Optional<LocalRules> rules) {
        arriving.forEach(one -> Required.text("MIN-1", "Namnet på en närvarande", one.name()));
        if (arriving.stream().anyMatch(one -> one.presence() == Presence.REMOTE)) {
            RemoteAttendance.refuseUnlessAllowed(body, rules);
        }
        List<Entry> all = with(arriving);
        long serving = all.stream().filter(Entry::serves).count();
        rules.map(LocalRules::seats).filter(seats -> serving > seats).ifPresent(seats -> {
            throw Refusal.conflict(
                    "MORE_SERVE_THAN_SEATS",
                    SUBSTITUTES,
                    "%s har %d ledamöter; %d kan inte tjänstgöra.".formatted(body.name(), seats, serving));
        });
    }

    /// Why a substitute serves before one whose turn it was; absent when none does. Refused when it is not told.
    @Nullable
    String whyOutOfOrder(List<Attendee> arriving, Optional<LocalRules> rules, @Nullable String brokenFor) {
        return reasonIfBroken(with(arriving), rules, brokenFor);
    }

    /// The one who presides from the beginning, by their place among those who are called.
    int presiding(List<Attendee> attendees, int place) {
        if (place < 1
                || place > attendees.size()
                || !attendees.get(place - 1).role().decides()) {
            throw Refusal.invalid(
                    "NOBODY_PRESIDES", "MTG-8", "Ange vilken av de tjänstgörande som leder sammanträdet.");
        }
        return attendees.get(place - 1).number();
    }

    /// Answered with why a substitute serves out of order; absent when none does.
    @Nullable
    String check(ChangeAttendance command, EstablishedBody body, Optional<LocalRules> rules) {
        Entry entry = find(command.attendee());
        String name = entry.attendee().name();
        boolean possible = switch (command.change()) {
            case LEFT, LINK_LOST -> entry.present();
            case RETURNED -> !entry.present();
            case BEGAN_SERVING ->
                entry.present() && !entry.serves() && entry.attendee().role() == AttendanceRole.SUBSTITUTE;
            case STOPPED_SERVING -> entry.serves();
        };
        if (!possible) {
            throw Refusal.conflict(
                    "NOT_AS_IT_IS",
                    SUBSTITUTES,
                    "Närvaron för %s är inte sådan att den kan ändras så.".formatted(name));
        }
        if (command.change() == AttendanceChange.RETURNED) {
            refuseServingAgain(entry, body);
        }
        if (command.change() != AttendanceChange.BEGAN_SERVING) {
            return null;
        }
        refuseServingAgain(entry, body);
        List<Entry> then = entries.values().stream()
                .map(other -> other.equals(entry) ? other.after(AttendanceChange.BEGAN_SERVING) : other)
                .toList();
        long serving = then.stream().filter(Entry::decides).count();
        rules.map(LocalRules::seats).filter(seats -> serving > seats).ifPresent(seats -> {
            throw Refusal.conflict(
                    "ALL_SEATS_TAKEN",
                    SUBSTITUTES,
                    "Alla %d platser är upptagna: ingen ska ersättas.".formatted(seats));
        });
        return reasonIfBroken(then, rules, command.orderBrokenFor());
    }

    Attendee present(int attendee) {
        Entry entry = find(attendee);
        if (!entry.present()) {
            throw Refusal.conflict(
                    "NOT_PRESENT",
                    "MTG-7",
                    "%s är inte närvarande.".formatted(entry.attendee().name()));
        }
        return entry.attendee();
    }

    /// One who may decide at this moment.
    ///
    /// @param disqualified those who have jäv in the item
    Attendee decider(int attendee, Set<Integer> disqualified) {
        Entry entry = find(attendee);
        if (!entry.decides() || disqualified.contains(attendee)) {
            throw Refusal.conflict(
                    "MAY_NOT_DECIDE",
                    "MTG-7",
                    "%s deltar inte i avgörandet av ärendet."
                            .formatted(entry.attendee().name()));
        }
        return entry.attendee();
    }

    List<Integer> deciders(Set<Integer> disqualified) {
        return entries.values().stream()
                .filter(Entry::decides)
                .map(entry -> entry.attendee().number())
                .filter(number -> !disqualified.contains(number))
                .toList();
    }

    String name(int attendee) {
        return find(attendee).attendee().name();
    }

    void arrive(List<Attendee> arrived) {
        arrived.forEach(attendee -> entries.put(attendee.number(), Entry.of(attendee)));
    }

    void change(int attendee, AttendanceChange change) {
        entries.computeIfPresent(attendee, (number, entry) -> entry.after(change));
    }

    void beginAnotherDay() {
        entries.replaceAll((number, entry) -> entry.onAnotherDay());
    }

    private Entry find(int attendee) {
        Entry entry = entries.get(attendee);
        if (entry == null) {
            throw Refusal.notFound("ATTENDEE_UNKNOWN", "MIN-1", "Ingen närvarande har nummer %d.".formatted(attendee));
        }
        return entry;
    }

    private List<Entry> with(List<Attendee> arriving) {
        return Stream.concat(entries.values().stream(), arriving.stream().map(Entry::of))
                .toList();
    }

    private static Attendee attendee(int number, Arrival arrival) {
        return new Attendee(
                number, arrival.name(), arrival.role(), arrival.presence(), arrival.party(), arrival.servingOrder());
    }

    /// Who left fullmäktige for another reason than jäv does not serve again that day (KL 5:20).
    private static void refuseServingAgain(Entry entry, EstablishedBody body) {
        if (entry.leftThisDay() && entry.serves() && body.profile() == RuleProfile.COUNCIL_SE) {
            throw Refusal.conflict(
                    "MAY_NOT_SERVE_AGAIN",
                    SUBSTITUTES,
                    "%s har lämnat sammanträdet av annat skäl än jäv och tjänstgör inte igen i dag."
                            .formatted(entry.attendee().name()));
        }
    }

    private static @Nullable String reasonIfBroken(
            List<Entry> all, Optional<LocalRules> rules, @Nullable String brokenFor) {
        boolean ownPartyOnly = rules.map(LocalRules::substituteOrder)
                .filter(order -> order == SubstituteOrder.OWN_PARTY_FIRST)
                .isPresent();
        List<String> passedOver = new ArrayList<>();
        for (Entry waiting : all) {
            if (waiting.attendee().role() == AttendanceRole.SUBSTITUTE && waiting.present() && !waiting.serves()) {
                all.stream()
                        .filter(Entry::decides)
                        .filter(serving -> isAfter(serving.attendee(), waiting.attendee(), ownPartyOnly))
                        .findAny()
                        .ifPresent(serving -> passedOver.add(waiting.attendee().name()));
            }
        }
        if (passedOver.isEmpty()) {
            return null;
        }
        if (brokenFor == null || brokenFor.isBlank()) {
            throw Refusal.conflict(
                    "OUT_OF_ORDER",
                    SUBSTITUTES,
                    "%s skulle ha tjänstgjort först. Ange varför ordningen inte följs."
                            .formatted(String.join(", ", passedOver)));
        }
        return brokenFor;
    }

    private static boolean isAfter(Attendee serving, Attendee waiting, boolean ownPartyOnly) {
        Integer itsOrder = serving.servingOrder();
        Integer order = waiting.servingOrder();
        boolean compared = !ownPartyOnly || Objects.equals(serving.party(), waiting.party());
        return itsOrder != null && order != null && compared && itsOrder > order;
    }
}
