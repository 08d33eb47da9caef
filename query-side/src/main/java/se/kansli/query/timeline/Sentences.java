package se.kansli.query.timeline;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.agenda.AgendaEvent;
import se.kansli.kernel.ballots.BallotEvent;
import se.kansli.kernel.calendar.DayBegan;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseEvent;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseReceivedByTransfer;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CaseReopened;
import se.kansli.kernel.cases.CaseSecrecyMarkRemoved;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.CaseTransferred;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.DiarienummerImported;
import se.kansli.kernel.cases.DiarienummerIssued;
import se.kansli.kernel.cases.DiaryEvent;
import se.kansli.kernel.cases.DiarySeriesContinued;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.OfficerAssigned;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.TransferEntered;
import se.kansli.kernel.decisions.DecisionEntered;
import se.kansli.kernel.decisions.DecisionEvent;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.decisions.ParagraphApproved;
import se.kansli.kernel.decisions.ParagraphCorrected;
import se.kansli.kernel.decisions.ParagraphFiled;
import se.kansli.kernel.delegation.DelegatedDecisionEvent;
import se.kansli.kernel.followup.AssignmentEvent;
import se.kansli.kernel.followup.CouncilMotionEvent;
import se.kansli.kernel.mandates.MandateEvent;
import se.kansli.kernel.meetings.DocketEvent;
import se.kansli.kernel.meetings.MeetingEvent;
import se.kansli.kernel.minutes.MinutesEvent;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.kernel.organisation.BodyEnlisted;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.BodyRenamed;
import se.kansli.kernel.organisation.DelegationOrderSet;
import se.kansli.kernel.organisation.LocalRulesSet;
import se.kansli.kernel.organisation.OrganisationEvent;
import se.kansli.kernel.paragraphs.ParagraphSeriesEvent;
import se.kansli.kernel.persons.PersonEvent;
import se.kansli.kernel.preparation.PreparationEvent;
import se.kansli.kernel.printed.ImportedMeetingEvent;
import se.kansli.kernel.records.AnnexAttached;
import se.kansli.kernel.records.DocumentPlace;
import se.kansli.kernel.records.ExtractIdentified;
import se.kansli.kernel.records.RecordEvent;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordMarkedSecret;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordSecrecyMarkRemoved;
import se.kansli.kernel.records.RecordVersionAdded;
import se.kansli.kernel.records.RemarkCode;
import se.kansli.kernel.records.RemarkMade;
import se.kansli.kernel.records.RemarkResolved;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.AnswerDateMoved;
import se.kansli.kernel.remiss.ArrivedRemissAnswered;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.kernel.remiss.ArrivedRemissWithdrawn;
import se.kansli.kernel.remiss.DeclineDecided;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.ExtensionRefused;
import se.kansli.kernel.remiss.ExtensionRequestReceived;
import se.kansli.kernel.remiss.ExtensionRequestRefused;
import se.kansli.kernel.remiss.ExtensionRequested;
import se.kansli.kernel.remiss.IncomingRemissEvent;
import se.kansli.kernel.remiss.OutgoingRemissEvent;
import se.kansli.kernel.remiss.ReminderArrived;
import se.kansli.kernel.remiss.RemissAcknowledged;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissClosedForAnswers;
import se.kansli.kernel.remiss.RemissEvent;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.RemissSummarised;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.RemissvarCoded;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.SpontaneousAnswerReceived;
import se.kansli.kernel.remiss.Stance;
import se.kansli.kernel.remiss.TjansteskrivelseProposed;
import se.kansli.kernel.remiss.TjansteskrivelseWritten;
import se.kansli.kernel.remiss.YttrandeAdopted;
import se.kansli.kernel.remiss.YttrandeEvent;
import se.kansli.kernel.sitting.SittingEvent;

/// Each event as one Swedish sentence. A new event is a compile error here until somebody has found its words.
final class Sentences {

    private Sentences() {}

    static String of(DomainEvent event) {
        return switch (event) {
            case CaseEvent happened -> of(happened);
            case DiaryEvent happened -> of(happened);
            case RecordEvent happened -> of(happened);
            case DecisionEvent happened -> of(happened);
            case OrganisationEvent happened -> of(happened);
            case MandateEvent happened -> MandateSentences.of(happened);
            case PersonEvent happened -> MandateSentences.of(happened);
            case PreparationEvent happened -> PreparationSentences.of(happened);
            case AssignmentEvent happened -> FollowUpSentences.of(happened);
            case CouncilMotionEvent happened -> FollowUpSentences.of(happened);
            case RemissEvent happened ->
                switch (happened) {
                    case OutgoingRemissEvent sent -> of(sent);
                    case IncomingRemissEvent arrived -> of(arrived);
                    case YttrandeEvent answer -> of(answer);
                };
            case MeetingEvent happened -> MeetingSentences.of(happened);
            case DelegatedDecisionEvent happened -> MeetingSentences.of(happened);
            case DocketEvent happened -> MeetingSentences.of(happened);
            case ImportedMeetingEvent happened -> MeetingSentences.of(happened);
            case AgendaEvent happened -> MeetingSentences.of(happened);
            case SittingEvent happened -> SittingSentences.of(happened);
            case BallotEvent happened -> SittingSentences.of(happened);
            case ParagraphSeriesEvent happened -> MeetingSentences.of(happened);
            case MinutesEvent happened -> MinutesSentences.of(happened);
            case DayBegan began -> "Dagen %s började.".formatted(began.day());
            default -> throw new IllegalArgumentException("No words for " + event);
        };
    }

    private static String of(CaseEvent event) {
        return switch (event) {
            case CaseRegistered by ->
                switch (by.numbering()) {
                    case ISSUED -> "Ärendet registrerades som %s: ”%s”.".formatted(by.number(), by.title());
                    case IMPORTED ->
                        "Ärendet fördes in med det nummer det hade, %s: ”%s”.".formatted(by.number(), by.title());
                };
            case CaseReceivedByTransfer by ->
                "Ärendet togs över från %s: %s".formatted(by.from().printed(), sentence(by.reason()));
            case OfficerAssigned by -> "%s blev handläggare.".formatted(by.officer());
            case CaseTitleChanged by -> "Ärendet fick en ny ärendemening: ”%s”.".formatted(by.title());
            case CaseLinked by ->
                "Ärendet länkades till %s (%s).".formatted(by.other().printed(), words(by.kind()));
            case CaseMarkedSecret by ->
                "Ärendet sekretessmarkerades enligt %s.".formatted(by.ground().provision());
            case CaseSecrecyMarkRemoved by ->
                "Ärendets sekretessmarkering togs bort: %s".formatted(sentence(by.reason()));
            case CaseClosed by -> "Ärendet avslutades: %s.".formatted(words(by.reason()));
            case CaseReopened by -> "Ärendet öppnades igen: %s".formatted(sentence(by.reason()));
            case CaseTransferred by -> "Ärendet överlämnades till %s: %s".formatted(by.to(), sentence(by.reason()));
        };
    }

    private static String of(DiaryEvent event) {
        return switch (event) {
            case DiarienummerIssued by -> "Nummer %s i serien %s gavs ut.".formatted(by.number(), by.series());
            case DiarienummerImported by ->
                "Nummer %s i serien %s togs i anspråk av ett ärende som redan hade det."
                        .formatted(by.number(), by.series());
            case DiarySeriesContinued by ->
                "Serien %s fortsätter efter nummer %s, som gavs ut tidigare.".formatted(by.series(), by.lastNumber());
            case TransferEntered by ->
                "Nummer %s i serien %s fortsätter ärendet %s.".formatted(by.number(), by.series(), by.from());
        };
    }

    private static String of(RecordEvent event) {
        return switch (event) {
            case RecordRegistered by ->
                "Handling %s, ”%s”, %s.".formatted(by.recordNumber(), by.title(), words(by.kind(), by.counterpart()));
            case RecordVersionAdded by ->
                "Handling %s fick version %s: %s".formatted(by.recordNumber(), by.version(), sentence(by.change()));
            case AnnexAttached by -> "Bilaga %s fogades till handling %s.".formatted(by.path(), by.recordNumber());
            case RecordMarkedSecret by ->
                "Handling %s sekretessmarkerades enligt %s."
                        .formatted(by.recordNumber(), by.ground().provision());
            case RecordSecrecyMarkRemoved by ->
                "Sekretessmarkeringen på handling %s togs bort: %s".formatted(by.recordNumber(), sentence(by.reason()));
            case ExtractIdentified by ->
                "%s är ett protokollsutdrag: beslut %s."
                        .formatted(words(by.place(), by.recordNumber()), words(by.extractOf()));
            case RemarkMade by ->
                "%s fick anmärkning %s, %s: det står ”%s”, förslaget är ”%s”."
                        .formatted(
                                words(by.place(), by.recordNumber()),
                                by.remarkNumber(),
                                words(by.code()),
                                by.printed(),
                                by.suggested());
            case RemarkResolved by ->
                "Anmärkning %s på handling %s utreddes: ”%s” gäller%s"
                        .formatted(
                                by.remarkNumber(),
                                by.recordNumber(),
                                by.settled(),
                                by.note() == null ? "." : ". " + sentence(by.note()));
        };
    }

    private static String of(DecisionEvent event) {
        return switch (event) {
            case DecisionEntered by ->
                "Beslut %s: ”%s”"
                        .formatted(
                                words(by.reference()),
                                by.points().stream().map(DecisionPoint::wording).collect(Collectors.joining(" ")));
            case DecisionTaken by -> "Beslut %s: ”%s”".formatted(words(by.reference()), by.wording());
            case ParagraphApproved by -> MinutesSentences.of(by);
            case ParagraphCorrected by -> MinutesSentences.of(by);
            case ParagraphFiled by -> MinutesSentences.of(by);
        };
    }

    private static String of(OrganisationEvent event) {
        return switch (event) {
            case BodyEstablished by -> "%s (%s) inrättades.".formatted(by.name(), by.body());
            case BodyEnlisted by -> "%s fördes in i kommunens förteckning.".formatted(by.body());
            case BodyRenamed by -> "%s heter nu %s.".formatted(by.body(), by.name());
            case DelegationOrderSet by ->
                "%s har från %s en delegationsordning med %d punkter (%s)."
                        .formatted(
                                by.body(),
                                by.order().validFrom(),
                                by.order().matters().size(),
                                by.order().decidedBy());
            case LocalRulesSet by ->
                "%s har från den %s %s platser och %s för ersättare, och de regler som kommunen bestämt."
                        .formatted(
                                by.body(),
                                by.validFrom(),
                                by.rules().seats(),
                                by.rules().substitutes());
            case BodyDissolved by -> "%s upphörde: %s".formatted(by.body(), sentence(by.reason()));
        };
    }

    private static String of(OutgoingRemissEvent event) {
        return switch (event) {
            case RemissSent by ->
                "Remissen ”%s” skickades till %s (%s remissinstanser) med svar senast %s."
                        .formatted(
                                by.title(),
                                by.remissinstanserAsPrinted(),
                                by.remissinstanser().size(),
                                by.dueOn());
            case RemissAcknowledged by ->
                "%s öppnade sitt eget ärende, %s."
                        .formatted(by.remissinstans(), by.theirNumber().printed());
            case RemissinstansReminded by ->
                switch (by.kind()) {
                    case BEFORE_DUE ->
                        "%s påmindes om att svaret ska vara inne senast %s.".formatted(by.remissinstans(), by.dueOn());
                    case OVERDUE ->
                        "%s påmindes om att svaret skulle ha kommit %s.".formatted(by.remissinstans(), by.dueOn());
                };
            case ExtensionRequestReceived by ->
                "%s begärde%s anstånd till %s: %s"
                        .formatted(
                                by.remissinstans(),
                                by.askedLate() ? " för sent" : "",
                                by.wantedDueOn(),
                                sentence(by.reason()));
            case ExtensionGranted by ->
                "%s gav %s anstånd till %s: %s"
                        .formatted(by.grantedBy(), by.remissinstans(), by.newDueOn(), sentence(by.reason()));
            case ExtensionRefused by ->
                "%s avslog begäran om anstånd från %s: %s"
                        .formatted(by.refusedBy(), by.remissinstans(), sentence(by.reason()));
            case RemissvarReceived by -> received(by);
            case SpontaneousAnswerReceived by ->
                "Ett spontant remissvar kom från %s%s."
                        .formatted(by.from().name(), by.afterSummary() ? ", efter sammanställningen" : "");
            case RemissvarCoded by -> "Svaret från %s kodades: %s.".formatted(by.remissinstans(), words(by.overall()));
            case RemissClosedForAnswers by ->
                by.silent().isEmpty()
                        ? "Remissen stängdes för svar; alla hade svarat."
                        : "Remissen stängdes för svar; inget svar från %s."
                                .formatted(by.silent().stream()
                                        .map(BodyCode::value)
                                        .collect(Collectors.joining(", ")));
            case RemissSummarised by ->
                "Remissammanställningen fastställdes som handling %s.".formatted(by.recordNumber());
            case RemissCancelled by -> "Remissen återkallades: %s".formatted(sentence(by.reason()));
        };
    }

    private static String of(IncomingRemissEvent event) {
        return switch (event) {
            case RemissArrived by ->
                "Remissen ”%s” kom från %s (%s) med svar senast %s."
                        .formatted(by.title(), by.senderName(), by.senderNumber(), by.dueOn());
            case ArrivedRemissRegistered by -> "Remissen registrerades som %s.".formatted(by.number());
            case ExtensionRequested by ->
                "Anstånd till %s begärdes: %s".formatted(by.wantedDueOn(), sentence(by.reason()));
            case AnswerDateMoved by ->
                "Svarsdatum flyttades till %s; det ursprungliga var %s.".formatted(by.newDueOn(), by.originalDueOn());
            case ExtensionRequestRefused by ->
                "Avsändaren avslog begäran om anstånd: %s".formatted(sentence(by.reason()));
            case ReminderArrived by ->
                switch (by.kind()) {
                    case BEFORE_DUE -> "En påminnelse kom: svar senast %s.".formatted(by.dueOn());
                    case OVERDUE -> "En påminnelse kom: svaret skulle ha lämnats %s.".formatted(by.dueOn());
                };
            case ArrivedRemissAnswered by ->
                switch (by.kind()) {
                    case YTTRANDE -> "Remissen är besvarad.";
                    case DECLINED -> "Remissen är besvarad: avstår från att yttra sig.";
                };
            case ArrivedRemissWithdrawn by -> "Avsändaren återkallade remissen: %s".formatted(sentence(by.reason()));
        };
    }

    private static String of(YttrandeEvent event) {
        return switch (event) {
            case RemissTakenUp by ->
                "Remissen från %s (%s) togs upp i ärendet med svar senast %s."
                        .formatted(by.senderName(), by.theirNumber().printed(), by.dueOn());
            case TjansteskrivelseWritten by ->
                "Tjänsteskrivelsen fick version %s, daterad %s och undertecknad av %s%s."
                        .formatted(
                                by.version(),
                                by.datedOn(),
                                String.join(" och ", by.signedBy()),
                                by.daysAfterDue() > 0
                                        ? ": %s efter svarsdatum".formatted(days(by.daysAfterDue()))
                                        : "");
            case TjansteskrivelseProposed by ->
                "Tjänsteskrivelsens version %s lades fram för beslut.".formatted(by.version());
            case YttrandeAdopted by -> "Yttrandet antogs %s %s.".formatted(words(by.decision()), words(by.mode()));
            case DeclineDecided by ->
                "Beslut %s att avstå från att yttra sig: %s".formatted(words(by.decision()), sentence(by.reason()));
            case RemissvarDispatched by ->
                switch (by.kind()) {
                    case YTTRANDE ->
                        "Remissvaret skickades som handling %s%s"
                                .formatted(by.recordNumber(), MinutesSentences.early(by.beforeApproval()));
                    case DECLINED ->
                        "Svaret att avstå från att yttra sig skickades som handling %s%s"
                                .formatted(by.recordNumber(), MinutesSentences.early(by.beforeApproval()));
                };
        };
    }

    private static String received(RemissvarReceived by) {
        String what = switch (by.kind()) {
            case YTTRANDE -> "svarade";
            case DECLINED -> "avstod från att yttra sig";
        };
        String late = by.daysLate() > 0 ? ", %s för sent".formatted(days(by.daysLate())) : "";
        String after = by.afterSummary() ? ", efter sammanställningen" : "";
        return "%s %s%s%s (handling %s).".formatted(by.remissinstans(), what, late, after, by.recordNumber());
    }

    static String words(DecisionReference decision) {
        return decision.paragraph() == null
                ? "av %s den %s på delegation (%s)".formatted(decision.body(), decision.date(), decision.delegation())
                : "av %s den %s, %s".formatted(decision.body(), decision.date(), decision.paragraph());
    }

    private static String words(RecordKind kind, @Nullable Party counterpart) {
        return switch (kind) {
            case INCOMING -> counterpart == null ? "kom in" : "kom in från " + counterpart.name();
            case OUTGOING -> counterpart == null ? "skickades" : "skickades till " + counterpart.name();
            case ESTABLISHED -> "upprättades";
            case DRAFT -> "lades in som arbetsmaterial";
        };
    }

    private static String words(DocumentPlace place, int recordNumber) {
        return place.annex() == null
                ? "Handling " + recordNumber
                : "Bilaga %s till handling %s".formatted(place.annex(), recordNumber);
    }

    private static String words(RemarkCode code) {
        return switch (code) {
            case BODY_NAME_MISMATCH -> "ett annat organ";
            case PARAGRAPH_MISMATCH -> "en annan paragraf";
        };
    }

    private static String words(LinkKind kind) {
        return switch (kind) {
            case RELATED -> "hör ihop";
            case REMISS -> "remiss";
            case TRANSFERRED_FROM -> "övertaget därifrån";
            case TRANSFERRED_TO -> "överlämnat dit";
            case ORIGIN -> "upphov";
        };
    }

    private static String words(CloseReason reason) {
        return switch (reason) {
            case DECIDED -> "beslutat";
            case ANSWERED -> "besvarat";
            case NO_ACTION -> "ingen åtgärd";
            case WITHDRAWN -> "återkallat";
            case TRANSFERRED -> "överlämnat";
        };
    }

    private static String words(Stance stance) {
        return switch (stance) {
            case SUPPORT -> "tillstyrker";
            case SUPPORT_WITH_REMARKS -> "tillstyrker med synpunkter";
            case OPPOSE -> "avstyrker";
            case NO_OPINION -> "ingen åsikt";
        };
    }

    private static String words(AdoptionMode mode) {
        return switch (mode) {
            case AS_PROPOSED -> "enligt förslaget";
            case AMENDED -> "med ändringar";
            case OWN -> "med egen text";
        };
    }

    static String documents(int documents) {
        return documents == 1 ? "1 handling" : documents + " handlingar";
    }

    static String days(int days) {
        return days == 1 ? "1 dag" : days + " dagar";
    }

    /// Somebody's words, ended as a sentence is.
    static String sentence(String words) {
        String stripped = words.strip();
        return stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?") ? stripped : stripped + ".";
    }
}
