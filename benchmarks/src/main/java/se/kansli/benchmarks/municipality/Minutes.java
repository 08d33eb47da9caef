package se.kansli.benchmarks.municipality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;

/// The paragraphs of each body's minutes, one series for each year, and what its delegates decide.
final class Minutes {

    private static final int LARGEST_PARAGRAPH = 9999;

    private final Map<DiarySeriesId, Integer> paragraphs = new HashMap<>();

    DecisionReference meeting(BodyCode body, LocalDate today) {
        int paragraph = paragraphs.merge(
                DiarySeriesId.of(body, today.getYear()), 1, (last, one) -> last % LARGEST_PARAGRAPH + one);
        return new DecisionReference(body, today, "§ " + paragraph, null);
    }

    DecisionReference delegate(BodyCode body, LocalDate today, Chance chance) {
        return new DecisionReference(body, today, null, chance.between(1, 9) + "." + chance.between(1, 30));
    }
}
