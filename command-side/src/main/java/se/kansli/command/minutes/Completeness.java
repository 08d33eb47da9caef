package se.kansli.command.minutes;

import java.util.ArrayList;
import java.util.List;
import se.kansli.command.Refusal;
import se.kansli.kernel.sitting.ParagraphSettled;

/// Whether the minutes tell all that minutes must tell (MIN-1; KL 5:65-67).
final class Completeness {

    private final List<String> missing = new ArrayList<>();

    private Completeness() {}

    /// @param paragraphs those that the minutes tell
    static void refuseIfLacking(HeldMeeting meeting, List<ParagraphSettled> paragraphs, boolean wholeMeeting) {
        Completeness check = new Completeness();
        if (!meeting.attendanceIsRecorded()) {
            check.missing.add("vilka som var närvarande");
        }
        if (wholeMeeting) {
            meeting.unsettled().forEach(number -> check.missing.add("vad som blev av § " + number));
        }
        paragraphs.forEach(check::look);
        if (!check.missing.isEmpty()) {
            throw Refusal.conflict(
                    "MINUTES_INCOMPLETE",
                    "MIN-1",
                    "Protokollet saknar %s.".formatted(String.join(", ", check.missing)));
        }
    }

    private void look(ParagraphSettled paragraph) {
        switch (paragraph.outcome()) {
            case DECIDED -> {
                lacks(paragraph, paragraph.presidedBy() == null, "ordförande");
                lacks(paragraph, paragraph.points().isEmpty(), "beslut");
                lacks(paragraph, paragraph.tookPart().isEmpty(), "vilka som deltog i beslutet");
            }
            case TABLED, REFERRED_BACK -> lacks(paragraph, paragraph.presidedBy() == null, "ordförande");
            case INFORMED, DISCUSSED, WITHDRAWN -> {}
        }
    }

    private void lacks(ParagraphSettled paragraph, boolean lacking, String what) {
        if (lacking) {
            missing.add("%s i § %s".formatted(what, paragraph.number()));
        }
    }
}
