package se.kansli.kernel.printed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.paragraphs.ParagraphForm;

/// An item of the minutes.
///
/// @param line where it begins in the text, from 1
/// @param printed the lines of its heading
/// @param parent `131` of `131.2`
/// @param ledBy who is said to have opened or closed the meeting there
public record PrintedParagraph(
        int line,
        String number,
        String printed,
        ParagraphForm form,
        @Nullable String parent,
        @Nullable String heading,
        @Nullable String subheading,
        List<String> caseNumbersPrinted,
        List<PrintedSection> sections,
        List<PrintedRecommendation> recommendations,
        @Nullable PrintedDecision decision,
        PrintedOutcome outcome,
        @Nullable String ledBy,
        List<String> conflicts,
        List<PrintedReservation> reservations,
        List<PrintedVotes> votes,
        List<PrintedMention> mentions,
        List<String> annexCitations,
        List<PrintedNextMeeting> nextMeetings) {

    public PrintedParagraph {
        caseNumbersPrinted = List.copyOf(caseNumbersPrinted);
        sections = List.copyOf(sections);
        recommendations = List.copyOf(recommendations);
        conflicts = List.copyOf(conflicts);
        reservations = List.copyOf(reservations);
        votes = List.copyOf(votes);
        mentions = List.copyOf(mentions);
        annexCitations = List.copyOf(annexCitations);
        nextMeetings = List.copyOf(nextMeetings);
    }

    public PrintedParagraph with(List<PrintedNextMeeting> meetings) {
        return new PrintedParagraph(
                line,
                number,
                printed,
                form,
                parent,
                heading,
                subheading,
                caseNumbersPrinted,
                sections,
                recommendations,
                decision,
                outcome,
                ledBy,
                conflicts,
                reservations,
                votes,
                mentions,
                annexCitations,
                meetings);
    }
}
