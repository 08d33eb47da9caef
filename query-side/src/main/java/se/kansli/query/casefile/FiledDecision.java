package se.kansli.query.casefile;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.paragraphs.MeetingItem;

/// @param source the item of the meeting where it was taken; absent when that is not kept here
public record FiledDecision(
        DecisionReference reference,
        DecisionKind kind,
        String wording,
        boolean appealable,
        String appealReason,
        @Nullable MeetingItem source,
        FiledMinutes minutes) {

    FiledDecision with(FiledMinutes after) {
        return new FiledDecision(reference, kind, wording, appealable, appealReason, source, after);
    }
}
