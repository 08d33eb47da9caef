package se.kansli.kernel.organisation;

import java.time.LocalDate;
import java.util.Optional;
import se.kansli.kernel.calendar.StatutoryDays;

/// How long before a meeting its summons is out (MTG-1).
public final class SummonsPeriod {

    private SummonsPeriod() {}

    /// The last day on which the summons is in time; empty where neither law nor local rules say.
    public static Optional<LocalDate> lastDay(RuleProfile profile, Optional<LocalRules> rules, LocalDate meetingDay) {
        Optional<LocalDate> decided = rules.map(LocalRules::summonsDays).map(meetingDay::minusDays);
        return profile == RuleProfile.COUNCIL_SE
                ? decided.or(() -> Optional.of(StatutoryDays.councilSummonsDue(meetingDay)))
                : decided;
    }
}
