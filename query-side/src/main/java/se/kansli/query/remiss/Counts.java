package se.kansli.query.remiss;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many of each; they never overlap, and together they are all who were asked (CON-13).
///
/// @param waiting asked, not yet due, and not yet heard from
/// @param cancelled those from whom nothing is expected any more
public record Counts(
        int asked,
        int answered,
        int answeredLate,
        int declined,
        int noAnswer,
        int overdue,
        int waiting,
        int cancelled) {

    static Counts of(List<LineView> lines) {
        Map<LineStatus, Long> by =
                lines.stream().collect(Collectors.groupingBy(LineView::status, Collectors.counting()));
        return new Counts(
                lines.size(),
                sum(by, LineStatus.ANSWERED),
                sum(by, LineStatus.ANSWERED_LATE),
                sum(by, LineStatus.DECLINED),
                sum(by, LineStatus.NO_ANSWER),
                sum(by, LineStatus.OVERDUE),
                sum(by, LineStatus.INVITED, LineStatus.ACKNOWLEDGED, LineStatus.REMINDED, LineStatus.EXTENDED),
                sum(by, LineStatus.CANCELLED));
    }

    private static int sum(Map<LineStatus, Long> by, LineStatus... statuses) {
        return Stream.of(statuses)
                .mapToInt(status -> by.getOrDefault(status, 0L).intValue())
                .sum();
    }
}
