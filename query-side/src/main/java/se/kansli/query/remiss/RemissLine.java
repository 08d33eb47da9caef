package se.kansli.query.remiss;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;

/// One who was asked, and what has come of it.
///
/// @param originalDueOn as sent
/// @param dueOn in force, after extensions
/// @param theirNumber known once it has opened its own case
/// @param answers in the order of arrival; the first one counts, what follows supplements it
/// @param coding the latest one
public record RemissLine(
        BodyCode body,
        String name,
        RuleProfile profile,
        LocalDate originalDueOn,
        LocalDate dueOn,
        @Nullable CaseReference theirNumber,
        @Nullable LocalDate acknowledgedOn,
        List<Reminder> reminders,
        List<Extension> extensions,
        List<Answer> answers,
        @Nullable Coding coding,
        boolean silent) {
    public RemissLine {
        reminders = List.copyOf(reminders);
        extensions = List.copyOf(extensions);
        answers = List.copyOf(answers);
    }
}
