package se.kansli.kernel.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a nämnd lets others decide for it (delegationsordning, KL 6:37).
///
/// @param validFrom the first day on which it holds, until another one does
/// @param decidedBy the nämnd's decision
public record DelegationOrder(LocalDate validFrom, String decidedBy, List<DelegatedMatter> matters) {

    public DelegationOrder {
        matters = List.copyOf(matters);
    }

    /// The order that holds on a day: the one that began last, and of several the one set last.
    ///
    /// @param set in the order in which they were set
    public static Optional<DelegationOrder> inForce(List<DelegationOrder> set, LocalDate day) {
        return set.reversed().stream()
                .filter(order -> !order.validFrom().isAfter(day))
                .max(Comparator.comparing(DelegationOrder::validFrom));
    }

    /// Empty when the order has no such point.
    public Optional<DelegatedMatter> matter(String point) {
        return matters.stream().filter(matter -> matter.point().equals(point)).findFirst();
    }
}
