package se.kansli.query.organisation;

import java.time.LocalDate;
import se.kansli.kernel.organisation.LocalRules;

/// @param validFrom the first day on which they hold
public record LocalRulesFrom(LocalDate validFrom, LocalRules rules) {}
