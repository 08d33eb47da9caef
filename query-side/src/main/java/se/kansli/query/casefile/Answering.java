package se.kansli.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.remiss.IncomingRemissId;

/// The work on the answer to a remiss, from the day it was taken up.
///
/// @param dueOn as it was then; the inbox has the one in force
/// @param recordNumber the record under which the received remiss is kept
public record Answering(
        IncomingRemissId incomingRemissId,
        CaseReference theirNumber,
        String senderName,
        String question,
        LocalDate dueOn,
        int recordNumber,
        AnswerState state,
        List<Memo> memos,
        @Nullable AdoptedYttrande adopted,
        @Nullable Decline decline,
        @Nullable DispatchedAnswer dispatched) {
    public Answering {
        memos = List.copyOf(memos);
    }
}
