package se.kansli.query.timeline;

import static se.kansli.query.timeline.Sentences.sentence;

import java.util.stream.Collectors;
import se.kansli.kernel.agenda.AgendaEvent;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemChanged;
import se.kansli.kernel.agenda.ItemRemoved;
import se.kansli.kernel.agenda.ItemsNumbered;
import se.kansli.kernel.agenda.ItemsReordered;
import se.kansli.kernel.agenda.NumberedItem;
import se.kansli.kernel.agenda.SummonsSent;
import se.kansli.kernel.delegation.DelegatedDecisionEvent;
import se.kansli.kernel.delegation.DelegatedDecisionListed;
import se.kansli.kernel.delegation.DelegatedDecisionMinuted;
import se.kansli.kernel.delegation.DelegatedDecisionReported;
import se.kansli.kernel.meetings.DocketEvent;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.meetings.MeetingEvent;
import se.kansli.kernel.meetings.MeetingMoved;
import se.kansli.kernel.meetings.MeetingNumbered;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.meetings.UrgentDecisionReported;
import se.kansli.kernel.meetings.UrgentDecisionTaken;
import se.kansli.kernel.paragraphs.ParagraphRange;
import se.kansli.kernel.paragraphs.ParagraphSeriesContinued;
import se.kansli.kernel.paragraphs.ParagraphSeriesEvent;
import se.kansli.kernel.paragraphs.ParagraphsTaken;
import se.kansli.kernel.printed.ImportedMeetingEvent;
import se.kansli.kernel.printed.MinutesImported;
import se.kansli.kernel.printed.MinutesRemarkResolved;

/// What happens to a meeting before the body sits.
final class MeetingSentences {

    private MeetingSentences() {}

    static String of(DocketEvent event) {
        return switch (event) {
            case MeetingNumbered by ->
                "Sammanträdet fick nummer %s.".formatted(by.meetingId().number());
            case UrgentDecisionTaken by ->
                "%s beslutade brådskande i %s: %s Skäl: %s"
                        .formatted(by.decidedBy(), by.caseId(), sentence(by.wording()), sentence(by.urgency()));
            case UrgentDecisionReported by ->
                "Brådskande beslut %d anmäldes i %s."
                        .formatted(by.number(), by.item().meeting());
        };
    }

    static String of(DelegatedDecisionEvent event) {
        return switch (event) {
            case DelegatedDecisionListed by ->
                "Delegationsbeslut %s i %s enligt punkt %s: %s"
                        .formatted(
                                by.decision().printed(),
                                by.caseId(),
                                by.reference().delegation(),
                                sentence(by.wording()));
            case DelegatedDecisionReported by ->
                "Delegationsbeslut %s anmäldes i %s."
                        .formatted(by.decision().printed(), by.item().meeting());
            case DelegatedDecisionMinuted by ->
                "Delegationsbeslut %s protokollfördes för sig."
                        .formatted(by.decision().printed());
        };
    }

    static String of(MeetingEvent event) {
        return switch (event) {
            case MeetingPlanned by -> "Sammanträdet planerades till %s.".formatted(words(by.time()));
            case MeetingMoved by ->
                "Sammanträdet flyttades till %s: %s".formatted(words(by.time()), sentence(by.reason()));
            case MeetingCancelled by -> "Sammanträdet ställdes in: %s".formatted(sentence(by.reason()));
        };
    }

    static String of(AgendaEvent event) {
        return switch (event) {
            case ItemAdded by -> "Ärendet ”%s” sattes upp på föredragningslistan.".formatted(by.title());
            case ItemChanged by -> "Ärendet ”%s” ändrades på föredragningslistan.".formatted(by.title());
            case ItemRemoved by -> "Ett ärende togs bort från föredragningslistan: %s".formatted(sentence(by.reason()));
            case ItemsReordered by -> "Föredragningslistan fick en annan ordning.";
            case SummonsSent by ->
                by.daysLate() == 0
                        ? "Kallelsen med %d ärenden gick ut."
                                .formatted(by.items().size())
                        : "Kallelsen med %d ärenden gick ut %d dagar för sent."
                                .formatted(by.items().size(), by.daysLate());
            case ItemsNumbered by ->
                "Ärendena fick sina nummer: %s."
                        .formatted(ParagraphRange.print(
                                by.items().stream().map(NumberedItem::number).collect(Collectors.toList())));
        };
    }

    static String of(ImportedMeetingEvent event) {
        return switch (event) {
            case MinutesImported by ->
                "Sammanträdet fördes in ur ett protokoll som kom %s, med %s paragrafer och %s anmärkningar."
                        .formatted(
                                by.receivedOn(),
                                by.minutes().paragraphs().size(),
                                by.minutes().remarks().size());
            case MinutesRemarkResolved by ->
                "Anmärkning %s på protokollet utreddes: %s gäller. %s"
                        .formatted(
                                by.remark(),
                                switch (by.settled()) {
                                    case SUGGESTION_ACCEPTED -> "förslaget";
                                    case KEPT_AS_PRINTED -> "det tryckta";
                                },
                                sentence(by.note()));
        };
    }

    static String of(ParagraphSeriesEvent event) {
        return switch (event) {
            case ParagraphsTaken by ->
                "Sammanträdet %s fick nummer %d till %d i serien.".formatted(by.meetingId(), by.first(), by.last());
            case ParagraphSeriesContinued by ->
                "Serien %s fortsätter efter nummer %d.".formatted(by.series(), by.lastNumber());
        };
    }

    private static String words(MeetingTime time) {
        String at = time.starts() == null ? "" : " kl. " + time.starts();
        return "den " + time.day() + at + (time.place() == null ? "" : ", " + time.place());
    }
}
