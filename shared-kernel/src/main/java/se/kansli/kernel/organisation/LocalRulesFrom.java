package se.kansli.kernel.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// @param validFrom the first day on which they hold
public record LocalRulesFrom(LocalDate validFrom, LocalRules rules) {

    /// The rules that hold on a day: those that began last, and of them the ones set last.
    ///
    /// @param set in the order in which they were set
    public static Optional<LocalRules> inForce(List<LocalRulesFrom> set, LocalDate day) {
        return set.reversed().stream()
                .filter(from -> !from.validFrom().isAfter(day))
                .max(Comparator.comparing(LocalRulesFrom::validFrom))
                .map(LocalRulesFrom::rules);
    }
}
