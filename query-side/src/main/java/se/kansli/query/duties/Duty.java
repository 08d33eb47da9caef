package se.kansli.query.duties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;

/// Something that is to be done.
///
/// @param body whose it is
/// @param subject the case, meeting, minutes or remiss that it is about, by its identity
/// @param part the item of the meeting, or the appeal against the minutes; absent when it is about the whole
/// @param meeting the one it belongs to; for a case, the next one whose summons is not out; absent when there is none
/// @param byWhen the last day on which it is in time; absent where nothing sets one
/// @param ownDay whether the body has set the day for itself, and no law
/// @param awaited those without whom it cannot be done, by their printed names
public record Duty(
        DutyKind kind,
        BodyCode body,
        String subject,
        @Nullable Integer part,
        String title,
        @Nullable MeetingId meeting,
        @Nullable LocalDate byWhen,
        boolean ownDay,
        List<String> awaited) {

    public Duty {
        awaited = List.copyOf(awaited);
    }

    /// About all of a subject that belongs to no meeting.
    public static Duty about(
            String subject,
            DutyKind kind,
            BodyCode body,
            String title,
            @Nullable LocalDate byWhen,
            List<String> awaited) {
        return new Duty(kind, body, subject, null, title, null, byWhen, false, awaited);
    }
}
