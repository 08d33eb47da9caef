package se.kansli.web.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kansli.command.Refusal;
import se.kansli.documents.Anslag;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.organisation.Appealable;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.query.minutes.MinutesEntry;
import se.kansli.query.minutes.MinutesView;
import se.kansli.query.minutes.Notice;

/// The notice that was put up last (KL 8:12).
record AnslagOf(String municipality, MinutesEntry entry, String court) {

    /// @throws Refusal when the approval has not been announced on the notice board (MIN-3)
    Anslag announced() {
        return anslag().orElseThrow(() -> Refusal.conflict(
                "NOT_ANNOUNCED", "MIN-3", "Justeringen av protokollet har inte tillkännagetts på anslagstavlan."));
    }

    Optional<Anslag> anslag() {
        MinutesView minutes = entry.minutes();
        LocalDate approvedOn = minutes.approval().approvedOn();
        if (minutes.notices().isEmpty() || approvedOn == null) {
            return Optional.empty();
        }
        Optional<DelegatedDecisionId> delegated = minutes.minutesId().delegatedDecision();
        Notice notice = minutes.notices().getLast();
        LocalDate removableFrom = notice.removableFrom();
        return removableFrom == null
                ? Optional.empty()
                : Optional.of(new Anslag(
                        municipality,
                        entry.bodyName(),
                        minutes.content().meetingDays(),
                        delegated.isPresent() ? List.of() : numbers(),
                        delegated.map(DelegatedDecisionId::printed).orElse(null),
                        approvedOn,
                        minutes.approval().daysLate(),
                        notice.announcedOn(),
                        removableFrom,
                        canBeAppealed() ? notice.lastAppealDay() : null,
                        canBeAppealed() ? court : null,
                        notice.whereKept(),
                        entry.bodyName()));
    }

    private List<ParagraphNumber> numbers() {
        return entry.minutes().content().paragraphs().stream()
                .map(MinutesParagraph::number)
                .toList();
    }

    private boolean canBeAppealed() {
        return entry.minutes().content().appealable() != Appealable.NONE
                && entry.minutes().content().paragraphs().stream()
                        .flatMap(paragraph -> paragraph.points().stream())
                        .anyMatch(DecisionPoint::appealable);
    }
}
