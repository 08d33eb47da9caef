package se.kansli.application.stored;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.paragraphs.ParagraphForm;
import se.kansli.kernel.printed.LeftOverReason;
import se.kansli.kernel.printed.MinutesKind;
import se.kansli.kernel.printed.MinutesLanguage;
import se.kansli.kernel.printed.MinutesRemark;
import se.kansli.kernel.printed.MinutesRemarkCode;
import se.kansli.kernel.printed.PrintedAnnex;
import se.kansli.kernel.printed.PrintedAttendee;
import se.kansli.kernel.printed.PrintedDecision;
import se.kansli.kernel.printed.PrintedGroup;
import se.kansli.kernel.printed.PrintedHeading;
import se.kansli.kernel.printed.PrintedInterval;
import se.kansli.kernel.printed.PrintedLeftOver;
import se.kansli.kernel.printed.PrintedMeeting;
import se.kansli.kernel.printed.PrintedMention;
import se.kansli.kernel.printed.PrintedMinutes;
import se.kansli.kernel.printed.PrintedNextMeeting;
import se.kansli.kernel.printed.PrintedOutcome;
import se.kansli.kernel.printed.PrintedParagraph;
import se.kansli.kernel.printed.PrintedPoint;
import se.kansli.kernel.printed.PrintedPresence;
import se.kansli.kernel.printed.PrintedRecommendation;
import se.kansli.kernel.printed.PrintedReservation;
import se.kansli.kernel.printed.PrintedRole;
import se.kansli.kernel.printed.PrintedScope;
import se.kansli.kernel.printed.PrintedSection;
import se.kansli.kernel.printed.PrintedSignatures;
import se.kansli.kernel.printed.PrintedSource;
import se.kansli.kernel.printed.PrintedVotes;
import se.kansli.kernel.remiss.AdoptionMode;

/// Minutes in which all is printed that minutes may print.
final class PrintedSamples {

    static final PrintedMinutes MINUTES = new PrintedMinutes(
            new PrintedSource(MinutesKind.PROTOKOLL, MinutesLanguage.SWEDISH),
            new PrintedHeading("Integrationsrådet\nProtokoll", "Integrationsrådet", "Protokoll", "Kalmar kommun"),
            new PrintedMeeting(
                    "2020-11-11",
                    List.of(LocalDate.of(2020, 11, 11)),
                    "Onsdag",
                    LocalDate.of(2020, 11, 10),
                    LocalDate.of(2020, 11, 12),
                    true,
                    "kl. 13-15",
                    LocalTime.of(13, 0),
                    LocalTime.of(15, 0),
                    "Trädgårdsgatan 18 samt Teams",
                    MeetingMode.HYBRID),
            new PrintedScope("§§ 131 - 132", List.of("131", "132")),
            List.of(new PrintedGroup(
                    "Närvarande",
                    "Närvarande\n1. Dzenita Abaza (S), kommunstyrelsen, digitalt §§ 131-132",
                    true,
                    List.of(new PrintedAttendee(
                            1,
                            "1. Dzenita Abaza (S), kommunstyrelsen, digitalt §§ 131-132",
                            "Dzenita Abaza",
                            "S",
                            "kommunstyrelsen",
                            PrintedRole.CHAIR,
                            true,
                            PrintedPresence.REMOTE,
                            List.of(new PrintedInterval("131", "132")),
                            "digitalt §§ 131-132")))),
            new PrintedSignatures(
                    List.of("Violeta Öhman"),
                    List.of("Liselotte Ross"),
                    List.of("Dzenita Abaza"),
                    "Ordförande\nDzenita Abaza"),
            List.of(paragraph("131", null), paragraph("131.1", "131")),
            List.of(new PrintedAnnex(
                    "Bilaga 3", "Presentation av Arbete och välfärd", "Arbete.pdf", "131", "Bilaga 3 – Presentation")),
            List.of(new PrintedLeftOver(7, "Sammanträdesdatum", LeftOverReason.PAGE_HEADER)),
            List.of(new MinutesRemark(
                    MinutesRemarkCode.NEXT_MEETING_BEFORE_MEETING,
                    "131",
                    "den 3:e mars 2020 kl. 13-15",
                    "2021-03-03",
                    "En onsdag.")));

    private PrintedSamples() {}

    private static PrintedParagraph paragraph(String number, @Nullable String parent) {
        return new PrintedParagraph(
                12,
                number,
                "§ %s Nästa sammanträde".formatted(number),
                ParagraphForm.PARAGRAPH,
                parent,
                "Nästa sammanträde",
                "Helene Keise",
                List.of("KS 2020/1"),
                List.of(new PrintedSection("Beslut", "Rådet noterar informationen.")),
                List.of(new PrintedRecommendation(1, "Informationen noteras.", "Arbetsmarkedschefen")),
                new PrintedDecision(
                        "Beslut",
                        "Rådet noterar informationen.",
                        List.of(new PrintedPoint(
                                1, "Rådet noterar informationen.", DecisionKind.NOTE, 1, AdoptionMode.AMENDED)),
                        "Med tack."),
                PrintedOutcome.DECIDED,
                "Olle Olson",
                List.of("Olle Olson anmäler jäv."),
                List.of(new PrintedReservation("Måns Linge", "Till förmån för eget förslag.")),
                List.of(new PrintedVotes("8 ja, 5 nej och 1 avstår", 8, 5, 1)),
                List.of(new PrintedMention("Omaina", "berättade")),
                List.of("Bilaga 4"),
                List.of(new PrintedNextMeeting(
                        "den 3:e mars 2020 kl. 13-15",
                        LocalDate.of(2020, 3, 3),
                        LocalTime.of(13, 0),
                        LocalTime.of(15, 0),
                        true)));
    }
}
