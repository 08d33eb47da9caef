package se.kansli.kernel.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who sits in a body on one day.
///
/// @param chair a member too, as the vice chairs are; absent where none is elected
/// @param members in the order in which they were elected
/// @param substitutes in the order in which they are called to serve (MTG-6), those without one last
/// @param uncertain what may be held, on a day between the bounds of its beginning or its end: whoever it names is not
/// counted as a member, and so is neither absent nor present (scenario D9)
public record Membership(
        LocalDate on,
        @Nullable Mandate chair,
        @Nullable Mandate firstViceChair,
        @Nullable Mandate secondViceChair,
        List<Mandate> members,
        List<Mandate> substitutes,
        List<Mandate> uncertain) {

    public Membership {
        members = List.copyOf(members);
        substitutes = List.copyOf(substitutes);
        uncertain = List.copyOf(uncertain);
    }

    /// All that is held on that day, or may be.
    public Stream<Mandate> all() {
        return Stream.of(
                        Stream.of(chair, firstViceChair, secondViceChair).filter(Objects::nonNull),
                        members.stream(),
                        substitutes.stream(),
                        uncertain.stream())
                .flatMap(mandates -> mandates);
    }
}
