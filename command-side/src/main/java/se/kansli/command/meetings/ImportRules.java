package se.kansli.command.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.organisation.ItemNumbers;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.ParagraphForm;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.printed.MinutesRemark;
import se.kansli.kernel.printed.MinutesRemarkCode;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.kernel.printed.PrintedParagraph;
import se.kansli.reader.Doubts;

/// Whether minutes can be those of a meeting of the body, and what is doubtful in them. What is odd is remarked; only
/// what could not be found again, or is no minutes of such a body, is refused.
final class ImportRules {

    static final String IMPORT = "IMP-1";

    private static final int MOST_PARAGRAPHS = 500;
    private static final int MOST_PEOPLE = 2000;
    /// Of the endings that a word takes: `rådet` and `rådets` are `råd`.
    private static final Pattern ENDING = Pattern.compile("(?:en|et|n)?s?$");

    private static final Pattern OF_A_MUNICIPALITY = Pattern.compile(" i \\S+ kommune?$");

    private ImportRules() {}

    /// The minutes with their remarks made anew.
    static PrintedMinutes checked(ImportMeeting command, EstablishedBody body, LocalDate today) {
        PrintedMinutes minutes = command.minutes();
        Required.notAfter("REG-1", "Ankomstdagen", command.receivedOn(), today);
        refuseUnlessOfAGoodSize(minutes);
        refuseUnlessNumbered(minutes.paragraphs());
        minutes.paragraphs().forEach(paragraph -> refuseUnlessOfTheBody(paragraph.form(), body));
        List<MinutesRemark> remarks = new ArrayList<>(Doubts.of(minutes));
        remarks.addAll(aboutTheBody(minutes, body, command.receivedOn()));
        return minutes.with(remarks);
    }

    private static void refuseUnlessOfAGoodSize(PrintedMinutes minutes) {
        int people = minutes.attendance().stream()
                .mapToInt(group -> group.entries().size())
                .sum();
        if (minutes.paragraphs().isEmpty()) {
            throw Refusal.invalid("NOTHING_TO_IMPORT", IMPORT, "Protokollet har inga paragrafer eller punkter.");
        }
        if (minutes.paragraphs().size() > MOST_PARAGRAPHS || people > MOST_PEOPLE) {
            throw Refusal.invalid(
                    "TOO_LARGE",
                    IMPORT,
                    "Ett protokoll har högst %d paragrafer och %d namn: dela det."
                            .formatted(MOST_PARAGRAPHS, MOST_PEOPLE));
        }
    }

    private static void refuseUnlessNumbered(List<PrintedParagraph> paragraphs) {
        Set<String> seen = new HashSet<>();
        for (PrintedParagraph paragraph : paragraphs) {
            try {
                new ParagraphNumber(paragraph.number());
            } catch (IllegalArgumentException refused) {
                throw Refusal.invalid("NO_PARAGRAPH_NUMBER", "MIN-14", String.valueOf(refused.getMessage()));
            }
            if (!seen.add(paragraph.number())) {
                throw Refusal.invalid(
                        "PARAGRAPH_TWICE",
                        "MIN-14",
                        "%s står två gånger: se efter i protokollet vilken som är vilken."
                                .formatted(new ParagraphNumber(paragraph.number()).printed(paragraph.form())));
            }
        }
    }

    private static void refuseUnlessOfTheBody(ParagraphForm form, EstablishedBody body) {
        boolean series = body.profile().rules().itemNumbers() == ItemNumbers.PARAGRAPH_SERIES;
        boolean ownChoice = body.profile() == RuleProfile.ADVISORY_SE;
        if (form == ParagraphForm.PARAGRAPH && !series) {
            throw Refusal.invalid(
                    "NO_PARAGRAPHS_THERE",
                    "MIN-14",
                    "%s har inga paragrafer i sina protokoll: ange punkter eller rubriker.".formatted(body.name()));
        }
        if (form == ParagraphForm.PLAIN && series && !ownChoice) {
            throw Refusal.invalid(
                    "NOTES_ARE_NO_MINUTES",
                    "MIN-14",
                    "%s för protokoll i paragrafer. Minnesanteckningar är inget protokoll.".formatted(body.name()));
        }
    }

    private static List<MinutesRemark> aboutTheBody(
            PrintedMinutes minutes, EstablishedBody body, LocalDate receivedOn) {
        List<MinutesRemark> remarks = new ArrayList<>();
        String printed = minutes.heading().bodyPrinted();
        if (printed != null && !isNamed(printed, body.name())) {
            remarks.add(remark(MinutesRemarkCode.BODY_NAME_MISMATCH, printed, body.name()));
        }
        for (LocalDate day : minutes.meeting().days()) {
            if (day.isBefore(body.establishedOn()) || body.isDissolvedOn(day)) {
                remarks.add(remark(MinutesRemarkCode.BODY_NOT_THEN, day.toString(), null));
            }
            if (day.isAfter(receivedOn)) {
                remarks.add(remark(MinutesRemarkCode.DATE_AFTER_RECEIPT, day.toString(), null));
            }
        }
        return remarks;
    }

    private static MinutesRemark remark(MinutesRemarkCode code, String printed, @Nullable String suggested) {
        return new MinutesRemark(code, null, printed, suggested, null);
    }

    /// `Integrationsrådet` is `Kalmar kommuns integrationsråd`; `Kommunstyrelsens arbetsutskott` is not
    /// `Kommunstyrelsen`.
    private static boolean isNamed(String printed, String name) {
        String one = stem(printed);
        String other = stem(name);
        return one.endsWith(other) || other.endsWith(one);
    }

    private static String stem(String name) {
        String small =
                OF_A_MUNICIPALITY.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return ENDING.matcher(small).replaceFirst("");
    }
}
