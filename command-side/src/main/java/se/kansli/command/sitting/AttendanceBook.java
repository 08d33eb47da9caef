package se.kansli.command.sitting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.sitting.AttendanceChange;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Attendee;
import se.kansli.kernel.sitting.Presence;
import se.kansli.kernel.sitting.ServedMember;

/// Who is in the room or heard from elsewhere, and who of them may decide.
final class AttendanceBook {

    private static final String SUBSTITUTES = ServingRules.SUBSTITUTES;
    private static final String MINUTES = "MIN-1";
    private final Map<Integer, BookEntry> entries = new LinkedHashMap<>();

    List<Attendee> called(List<Arrival> arrivals, Roll roll) {
        int first = entries.size() + 1;
        List<Attendee> called = IntStream.range(0, arrivals.size())
                .mapToObj(place -> roll.attendee(first + place, arrivals.get(place)))
                .toList();
        List<BookEntry> all = with(called);
        return IntStream.range(0, arrivals.size())
                .mapToObj(
                        place -> serving(called.get(place), arrivals.get(place).servesFor(), roll, all))
                .toList();
    }

    /// Refuses what neither the law nor the body's local rules allow of those who would then attend.
    ///
    /// @param disqualified in an item that is not handled yet
    void refuseUnlessRight(
            List<Attendee> arriving, EstablishedBody body, Optional<LocalRules> rules, Set<Integer> disqualified) {
        refuseTwice(arriving);
        if (arriving.stream().anyMatch(one -> one.presence() == Presence.REMOTE)) {
            RemoteAttendance.refuseUnlessAllowed(body, rules);
        }
        ServingRules then = with(arriving, rules);
        then.refuseUnlessOneInEachSeat(disqualified);
        then.refuseMoreThanSeats(body);
    }

    /// Why a substitute serves before one whose turn it was; absent when none does. Refused when it is not told.
    @Nullable
    String whyOutOfOrder(List<Attendee> arriving, Optional<LocalRules> rules, @Nullable String brokenFor) {
        return with(arriving, rules).reasonIfOutOfOrder(brokenFor);
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

    /// The member for whom somebody begins to serve; absent where nobody tells.
    @Nullable
    ServedMember servedBy(ChangeAttendance command, Roll roll) {
        if (command.servesFor() == null) {
            return null;
        }
        if (command.change() != AttendanceChange.BEGAN_SERVING) {
            throw notServing();
        }
        return roll.served(command.servesFor(), List.copyOf(entries.values()));
    }

    /// Answered with why a substitute serves out of order; absent when none does.
    ///
    /// @param member for whom somebody begins to serve
    /// @param disqualified in an item that is not handled yet
    @Nullable
    String check(
            ChangeAttendance command,
            @Nullable ServedMember member,
            EstablishedBody body,
            Optional<LocalRules> rules,
            Set<Integer> disqualified) {
        BookEntry entry = find(command.attendee());
        boolean possible = switch (command.change()) {
            case LEFT, LINK_LOST -> entry.present();
            case RETURNED -> !entry.present();
            case BEGAN_SERVING -> entry.waits();
            case STOPPED_SERVING -> entry.serves();
        };
        if (!possible) {
            throw Refusal.conflict(
                    "NOT_AS_IT_IS",
                    SUBSTITUTES,
                    "Närvaron för %s är inte sådan att den kan ändras så.".formatted(entry.name()));
        }
        ServingRules then = after(entry, command.change(), member, rules);
        if (command.change() == AttendanceChange.RETURNED) {
            refuseServingAgain(entry, body);
            then.refuseUnlessOneInEachSeat(disqualified);
            then.refuseMoreThanSeats(body);
        }
        if (command.change() != AttendanceChange.BEGAN_SERVING) {
            return null;
        }
        refuseServingAgain(entry, body);
        then.refuseUnlessOneInEachSeat(disqualified);
        then.refuseIfNobodyIsToBeReplaced();
        return then.reasonIfOutOfOrder(command.orderBrokenFor());
    }

    /// @param rule by which somebody who is not there is refused
    Attendee present(int attendee, String rule) {
        BookEntry entry = find(attendee);
        if (!entry.present()) {
            throw Refusal.conflict("NOT_PRESENT", rule, "%s är inte närvarande.".formatted(entry.name()));
        }
        return entry.attendee();
    }

    /// Those who present an item; absent where nobody tells. Refused for one who is not there, or has jäv in it.
    @Nullable
    List<Integer> presenting(List<Integer> told, Set<Integer> disqualified) {
        List<Integer> presenters = told.stream().distinct().toList();
        for (int presenter : presenters) {
            String name = present(presenter, MINUTES).name();
            if (disqualified.contains(presenter)) {
                throw Refusal.conflict(
                        "PRESENTER_HAS_JAV", "MTG-7", "%s är jävig och kan inte föredra ärendet.".formatted(name));
            }
        }
        return presenters.isEmpty() ? null : presenters;
    }

    /// One who may decide at this moment.
    ///
    /// @param disqualified those who have jäv in the item
    Attendee decider(int attendee, Set<Integer> disqualified) {
        BookEntry entry = find(attendee);
        if (!decides(entry, disqualified)) {
            throw Refusal.conflict(
                    "MAY_NOT_DECIDE", "MTG-7", "%s deltar inte i avgörandet av ärendet.".formatted(entry.name()));
        }
        return entry.attendee();
    }

    List<Integer> deciders(Set<Integer> disqualified) {
        return entries.values().stream()
                .filter(entry -> decides(entry, disqualified))
                .map(BookEntry::number)
                .toList();
    }

    String name(int attendee) {
        return find(attendee).name();
    }

    void arrive(List<Attendee> arrived) {
        arrived.forEach(attendee -> entries.put(attendee.number(), BookEntry.of(attendee)));
    }

    void change(int attendee, AttendanceChange change, @Nullable ServedMember member) {
        entries.computeIfPresent(attendee, (number, entry) -> entry.after(change, member));
    }

    void beginAnotherDay() {
        entries.replaceAll((number, entry) -> entry.onAnotherDay());
    }

    /// Who serves for a member decides only where that member does not: a member may be there and have jäv.
    private boolean decides(BookEntry entry, Set<Integer> disqualified) {
        return entry.decides()
                && !disqualified.contains(entry.number())
                && (entry.servesFor() == null
                        || entries.values().stream()
                                .filter(member -> !disqualified.contains(member.number()))
                                .noneMatch(member -> member.decides() && entry.servesFor(member)));
    }

    private BookEntry find(int attendee) {
        BookEntry entry = entries.get(attendee);
        if (entry == null) {
            throw Refusal.notFound("ATTENDEE_UNKNOWN", MINUTES, "Ingen närvarande har nummer %d.".formatted(attendee));
        }
        return entry;
    }

    private static Attendee serving(Attendee attendee, @Nullable ServesFor whom, Roll roll, List<BookEntry> all) {
        if (whom == null) {
            return attendee;
        }
        if (attendee.role() != AttendanceRole.SERVING_SUBSTITUTE) {
            throw notServing();
        }
        return attendee.servingFor(roll.served(whom, all));
    }

    private static Refusal notServing() {
        return Refusal.invalid(
                "NOT_SERVING",
                SUBSTITUTES,
                "Bara en ersättare som tjänstgör gör det för någon: ange ingen ledamot här.");
    }

    private List<BookEntry> with(List<Attendee> arriving) {
        return Stream.concat(entries.values().stream(), arriving.stream().map(BookEntry::of))
                .toList();
    }

    private ServingRules with(List<Attendee> arriving, Optional<LocalRules> rules) {
        return new ServingRules(
                with(arriving), arriving.stream().map(Attendee::number).collect(Collectors.toSet()), rules);
    }

    private ServingRules after(
            BookEntry entry, AttendanceChange change, @Nullable ServedMember member, Optional<LocalRules> rules) {
        List<BookEntry> then = entries.values().stream()
                .map(other -> other.number() == entry.number() ? other.after(change, member) : other)
                .toList();
        return new ServingRules(then, Set.of(entry.number()), rules);
    }

    private void refuseTwice(List<Attendee> arriving) {
        Map<PersonId, BookEntry> persons = new HashMap<>();
        for (BookEntry entry : with(arriving)) {
            PersonId person = entry.attendee().person();
            BookEntry first = person == null ? null : persons.putIfAbsent(person, entry);
            if (first != null) {
                throw Refusal.conflict(
                        "ATTENDS_ALREADY",
                        MINUTES,
                        "%s finns redan bland de närvarande, som nr %d.".formatted(first.name(), first.number()));
            }
        }
    }

    /// Who left fullmäktige for another reason than jäv does not serve again that day (KL 5:20).
    private static void refuseServingAgain(BookEntry entry, EstablishedBody body) {
        if (entry.leftThisDay() && entry.serves() && body.profile() == RuleProfile.COUNCIL_SE) {
            throw Refusal.conflict(
                    "MAY_NOT_SERVE_AGAIN",
                    SUBSTITUTES,
                    "%s har lämnat sammanträdet av annat skäl än jäv och tjänstgör inte igen i dag."
                            .formatted(entry.name()));
        }
    }
}
