package se.kansli.query.timeline;

import static se.kansli.query.timeline.Sentences.documents;
import static se.kansli.query.timeline.Sentences.sentence;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.preparation.CaseForwarded;
import se.kansli.kernel.preparation.CaseHandled;
import se.kansli.kernel.preparation.CaseMadeReady;
import se.kansli.kernel.preparation.CaseOffAgenda;
import se.kansli.kernel.preparation.CaseOnAgenda;
import se.kansli.kernel.preparation.CaseTakenBack;
import se.kansli.kernel.preparation.PreparationEvent;

/// A sentence for each thing that happens to a case on its way to a body and back.
final class PreparationSentences {

    private PreparationSentences() {}

    static String of(PreparationEvent event) {
        return switch (event) {
            case CaseMadeReady by ->
                "Ärendet är klart för %s: ”%s”, med %s förslag till beslut och %s.%s"
                        .formatted(
                                by.body(),
                                by.title(),
                                by.recommendations().size(),
                                documents(by.documents().size()),
                                missing(by));
            case CaseTakenBack by -> "Ärendet togs tillbaka från %s: %s".formatted(by.body(), sentence(by.reason()));
            case CaseOnAgenda by ->
                "Ärendet står på föredragningslistan för %s, som ärende %d."
                        .formatted(by.item().meeting(), by.item().item());
            case CaseOffAgenda by ->
                "Ärendet står inte längre på föredragningslistan för %s: %s"
                        .formatted(by.item().meeting(), sentence(by.reason()));
            case CaseHandled by -> "%s %s".formatted(by.body(), handled(by));
            case CaseForwarded by ->
                "Ärendet överlämnades från %s till %s, med %s."
                        .formatted(
                                by.source().meeting().body(),
                                by.body(),
                                documents(by.documents().size()));
        };
    }

    private static String missing(CaseMadeReady ready) {
        return ready.missingReason() == null
                ? ""
                : " Av det som var på remiss saknas %s: %s"
                        .formatted(
                                ready.missing().stream()
                                        .map(each -> "%s ”%s”".formatted(each.label(), each.title()))
                                        .collect(Collectors.joining(", ")),
                                sentence(ready.missingReason()));
    }

    private static String handled(CaseHandled handled) {
        return switch (handled.outcome()) {
            case DECIDED -> "har beslutat i ärendet.";
            case INFORMED -> "har fått information i ärendet." + because(handled.reason());
            case DISCUSSED -> "har överlagt om ärendet." + because(handled.reason());
            case TABLED -> "har bordlagt ärendet." + because(handled.reason());
            case REFERRED_BACK -> "har återremitterat ärendet." + because(handled.reason());
            case WITHDRAWN -> "lät ärendet utgå." + because(handled.reason());
        };
    }

    private static String because(@Nullable String reason) {
        return reason == null ? "" : " " + sentence(reason);
    }
}
