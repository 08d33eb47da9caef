package se.kansli.query.timeline;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.ParagraphApproved;
import se.kansli.kernel.decisions.ParagraphCorrected;
import se.kansli.kernel.decisions.ParagraphFiled;
import se.kansli.kernel.minutes.AppealDecided;
import se.kansli.kernel.minutes.AppealForwarded;
import se.kansli.kernel.minutes.AppealReceived;
import se.kansli.kernel.minutes.ExtractIssued;
import se.kansli.kernel.minutes.MinutesAnnounced;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesCorrected;
import se.kansli.kernel.minutes.MinutesDisputed;
import se.kansli.kernel.minutes.MinutesEvent;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesSigned;
import se.kansli.kernel.minutes.NoticeRemoved;
import se.kansli.kernel.minutes.ParagraphDispatched;
import se.kansli.kernel.minutes.Signer;
import se.kansli.kernel.minutes.WebCopyReviewed;

/// What happens to minutes, in one Swedish sentence each.
final class MinutesSentences {

    private MinutesSentences() {}

    static String of(MinutesEvent event) {
        return switch (event) {
            case MinutesMadeReady by ->
                by.signers().isEmpty()
                        ? "Anteckningarna, %s, blev klara.".formatted(by.printedParagraphs())
                        : "Protokollet, %s, blev klart att justeras av %s."
                                .formatted(
                                        by.printedParagraphs(),
                                        by.signers().stream().map(Signer::name).collect(Collectors.joining(", ")));
            case MinutesSigned by ->
                switch (by.means()) {
                    case PAPER -> "%s justerade protokollet.".formatted(by.signer());
                    case E_SIGNATURE -> "%s justerade protokollet med e-underskrift.".formatted(by.signer());
                };
            case MinutesDisputed by ->
                "%s anmälde avvikande mening om § %s: ”%s”".formatted(by.by(), by.paragraph(), by.text());
            case MinutesApproved by ->
                "Protokollet är justerat%s%s."
                        .formatted(by.atMeeting() == null ? "" : " av organet självt", late(by.daysLate()));
            case MinutesAnnounced by ->
                "Justeringen tillkännagavs%s. Protokollet finns hos %s%s"
                        .formatted(
                                late(by.daysLate()),
                                by.whereKept(),
                                by.lastAppealDay() == null
                                        ? "."
                                        : "; överklagande ska ha kommit in senast %s.".formatted(by.lastAppealDay()));
            case NoticeRemoved by ->
                by.early()
                        ? "Anslaget togs ner för tidigt. Tiden för överklagande har inte gått ut."
                        : "Anslaget togs ner.";
            case AppealReceived by ->
                "§ %s överklagades av %s%s.".formatted(by.paragraph(), by.from(), by.inTime() ? "" : ", för sent");
            case AppealForwarded by -> "Överklagande %s skickades till domstolen.".formatted(by.appeal());
            case AppealDecided by ->
                switch (by.outcome()) {
                    case UPHELD -> "Överklagande %s avslogs.".formatted(by.appeal());
                    case ANNULLED -> "Domstolen upphävde beslutet efter överklagande %s.".formatted(by.appeal());
                    case STAYED ->
                        "Beslutet får tills vidare inte verkställas, efter överklagande %s.".formatted(by.appeal());
                    case DISMISSED -> "Överklagande %s avvisades.".formatted(by.appeal());
                };
            case MinutesCorrected by ->
                "§ %s rättades av %s. %s"
                        .formatted(by.paragraph(), by.by(), corrected(by.oldText(), by.newText(), by.reason()));
            case ExtractIssued by -> "Ett utdrag av § %s lämnades till %s.".formatted(by.paragraph(), by.to());
            case ParagraphDispatched by ->
                switch (by.purpose()) {
                    case FOR_ACTION -> "§ %s skickades till %s för åtgärd.".formatted(by.paragraph(), by.recipient());
                    case FOR_INFORMATION ->
                        "§ %s skickades till %s för kännedom.".formatted(by.paragraph(), by.recipient());
                };
            case WebCopyReviewed by ->
                by.redactions().isEmpty()
                        ? "%s granskade protokollet inför webben; inget behöver tas bort.".formatted(by.by())
                        : "%s granskade protokollet inför webben; %s ställen tas bort ur kopian."
                                .formatted(by.by(), by.redactions().size());
        };
    }

    static String of(ParagraphApproved event) {
        return "%s %s%s."
                .formatted(
                        minutes(event.reference()),
                        event.atOnce() ? "justerades omedelbart" : "är justerat",
                        late(event.daysLate()));
    }

    static String of(ParagraphCorrected event) {
        return "%s rättades av %s. %s"
                .formatted(
                        minutes(event.reference()),
                        event.by(),
                        corrected(event.oldText(), event.newText(), event.reason()));
    }

    static String of(ParagraphFiled event) {
        return "Handling %d är utdraget ur protokollet för %s den %s, %s."
                .formatted(
                        event.recordNumber(),
                        event.reference().body(),
                        event.reference().date(),
                        event.reference().paragraph());
    }

    /// How a sentence ends about what was sent before the minutes were approved, and why (CON-10).
    static String early(@Nullable String reason) {
        return reason == null ? "." : ", icke justerat: " + Sentences.sentence(reason);
    }

    private static String minutes(DecisionReference reference) {
        return "Protokollet för %s den %s, %s,".formatted(reference.body(), reference.date(), reference.paragraph());
    }

    private static String corrected(@Nullable String oldText, String newText, String reason) {
        String what = oldText == null
                ? "Det ska också stå ”%s”".formatted(newText)
                : "Det står ”%s” och ska stå ”%s”".formatted(oldText, newText);
        return "%s: %s".formatted(what, Sentences.sentence(reason));
    }

    private static String late(int days) {
        return days > 0 ? ", %s för sent".formatted(Sentences.days(days)) : "";
    }
}
