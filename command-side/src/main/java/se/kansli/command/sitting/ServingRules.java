package se.kansli.command.sitting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.kernel.sitting.ServedMember;

/// Which substitutes may serve, given all who would then attend (MTG-6).
///
/// @param all as they would be after what is asked for
/// @param added those of them to whom something happens: what stands already is not judged again, and who serves stays
/// before one whose turn it was and who came later
record ServingRules(List<BookEntry> all, Set<Integer> added, Optional<LocalRules> rules) {

    static final String SUBSTITUTES = "MTG-6";

    void refuseMoreThanSeats(EstablishedBody body) {
        seatsExceeded().ifPresent(seats -> {
            throw Refusal.conflict(
                    "MORE_SERVE_THAN_SEATS",
                    SUBSTITUTES,
                    "%s har %d ledamöter; %d kan inte tjänstgöra.".formatted(body.name(), seats, serving()));
        });
    }

    void refuseIfNobodyIsToBeReplaced() {
        seatsExceeded().ifPresent(seats -> {
            throw Refusal.conflict(
                    "ALL_SEATS_TAKEN",
                    SUBSTITUTES,
                    "Alla %d platser är upptagna: ingen ska ersättas.".formatted(seats));
        });
    }

    /// One serves for each member, and nobody for one who decides; for one who has jäv somewhere a substitute may be
    /// called in, and takes part where the member does not.
    ///
    /// @param disqualified in an item that is not handled yet
    void refuseUnlessOneInEachSeat(Set<Integer> disqualified) {
        for (BookEntry substitute : all) {
            ServedMember member = substitute.servesFor();
            if (substitute.decides() && member != null) {
                all.stream()
                        .filter(other -> isJudged(substitute, other))
                        .filter(BookEntry::decides)
                        .forEach(other -> refuseIfInOneSeat(substitute, member, other, disqualified));
            }
        }
    }

    private static void refuseIfInOneSeat(
            BookEntry substitute, ServedMember member, BookEntry other, Set<Integer> disqualified) {
        if (substitute.servesFor(other) && !disqualified.contains(other.number())) {
            throw Refusal.conflict(
                    "MEMBER_PRESENT",
                    SUBSTITUTES,
                    "%s deltar själv, och %s kan inte tjänstgöra i samma plats. Anteckna först vem som går, slutar"
                                    .formatted(other.name(), substitute.name())
                            + " tjänstgöra eller är jävig.");
        }
        ServedMember served = other.servesFor();
        if (other.number() != substitute.number() && served != null && served.isSame(member)) {
            throw Refusal.conflict(
                    "SERVED_ALREADY",
                    SUBSTITUTES,
                    "%s och %s kan inte båda tjänstgöra för %s."
                            .formatted(other.name(), substitute.name(), member.name()));
        }
    }

    /// Why a substitute serves before one whose turn it was; absent when none does. Refused when it is not told.
    @Nullable
    String reasonIfOutOfOrder(@Nullable String brokenFor) {
        List<String> passedOver = all.stream()
                .filter(BookEntry::waits)
                .filter(waiting -> all.stream()
                        .filter(entry -> added.contains(entry.number()))
                        .filter(BookEntry::decides)
                        .anyMatch(serving -> isAfter(serving, waiting)))
                .map(BookEntry::name)
                .toList();
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

    private boolean isAfter(BookEntry serving, BookEntry waiting) {
        Integer itsOrder = serving.attendee().servingOrder();
        Integer order = waiting.attendee().servingOrder();
        String party = serving.attendee().party();
        String waitingParty = waiting.attendee().party();
        boolean later = itsOrder != null && order != null && itsOrder > order;
        if (rules.map(LocalRules::substituteOrder)
                .filter(kind -> kind == SubstituteOrder.OWN_PARTY_FIRST)
                .isEmpty()) {
            return later;
        }
        String ofMember =
                serving.servesFor() == null ? null : serving.servesFor().party();
        boolean leavesOutOwnParty = ofMember != null && ofMember.equals(waitingParty) && !ofMember.equals(party);
        return leavesOutOwnParty || later && Objects.equals(party, waitingParty);
    }

    private Optional<Integer> seatsExceeded() {
        return rules.map(LocalRules::seats).filter(seats -> serving() > seats);
    }

    private long serving() {
        return all.stream().filter(this::takesSeat).count();
    }

    /// Whoever serves for a member who is there, too, has jäv to thank for it and takes no seat of their own.
    private boolean takesSeat(BookEntry entry) {
        return entry.decides() && all.stream().noneMatch(member -> entry.servesFor(member) && member.decides());
    }

    private boolean isJudged(BookEntry one, BookEntry other) {
        return added.contains(one.number()) || added.contains(other.number());
    }
}
