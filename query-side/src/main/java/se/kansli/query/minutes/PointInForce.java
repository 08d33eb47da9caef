package se.kansli.query.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.minutes.AppealOutcome;
import se.kansli.kernel.organisation.Appealable;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// What holds for one point of a decision on a day.
///
/// @param finalFrom the first day on which nobody could appeal any more; absent while that cannot be told
public record PointInForce(
        ParagraphNumber paragraph,
        int point,
        LegalForce force,
        @Nullable LocalDate finalFrom) {

    static List<PointInForce> of(MinutesView minutes, LocalDate today) {
        return minutes.content().paragraphs().stream()
                .flatMap(paragraph ->
                        paragraph.points().stream().map(point -> of(minutes, paragraph.number(), point, today)))
                .toList();
    }

    private static PointInForce of(
            MinutesView minutes, ParagraphNumber paragraph, DecisionPoint point, LocalDate today) {
        if (!point.stands()) {
            return without(paragraph, point, LegalForce.STOPPED);
        }
        if (minutes.content().appealable() == Appealable.NONE || !point.appealable()) {
            return without(paragraph, point, LegalForce.NOT_APPEALABLE);
        }
        Notice notice = minutes.notice().orElse(null);
        if (notice == null || notice.removableFrom() == null) {
            return without(paragraph, point, LegalForce.NOT_ANNOUNCED);
        }
        List<Appeal> appeals = minutes.appeals().stream()
                .filter(appeal -> appeal.paragraph().equals(paragraph))
                .toList();
        if (isSo(appeals, AppealOutcome.ANNULLED)) {
            return without(paragraph, point, LegalForce.ANNULLED);
        }
        if (notice.removedEarly()) {
            return without(paragraph, point, LegalForce.NOTICE_REMOVED_EARLY);
        }
        if (isSo(appeals, AppealOutcome.STAYED)) {
            return without(paragraph, point, LegalForce.STAYED);
        }
        if (appeals.stream().anyMatch(appeal -> appeal.holdsUp(notice.lastAppealDay()))) {
            return without(paragraph, point, LegalForce.APPEALED);
        }
        LocalDate from = Stream.concat(
                        Stream.of(notice.removableFrom()),
                        appeals.stream().flatMap(appeal -> Stream.ofNullable(appeal.outcomeOn())))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new PointInForce(
                paragraph, point.point(), today.isBefore(from) ? LegalForce.PRELIMINARY : LegalForce.FINAL, from);
    }

    private static boolean isSo(List<Appeal> appeals, AppealOutcome outcome) {
        return appeals.stream().anyMatch(appeal -> appeal.outcome() == outcome);
    }

    private static PointInForce without(ParagraphNumber paragraph, DecisionPoint point, LegalForce force) {
        return new PointInForce(paragraph, point.point(), force, null);
    }
}
