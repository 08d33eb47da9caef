package se.kansli.kernel.sitting;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The questions in the order in which the chair put them (MTG-8).
@StoredAs("QuestionsPut")
public record QuestionsPut(MeetingItem item, List<PutQuestion> questions, LocalDate day) implements ItemEvent {

    public QuestionsPut {
        questions = List.copyOf(questions);
    }

    @Override
    public MeetingId meetingId() {
        return item.meeting();
    }

    @Override
    public LocalDate happenedOn() {
        return day;
    }
}
