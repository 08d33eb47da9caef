package se.kansli.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.remiss.DeclineDecided;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.remiss.TjansteskrivelseProposed;
import se.kansli.kernel.remiss.TjansteskrivelseWritten;
import se.kansli.kernel.remiss.YttrandeAdopted;
import se.kansli.kernel.remiss.YttrandeEvent;

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

    static Answering of(RemissTakenUp event) {
        return new Answering(
                event.incomingRemissId(),
                event.theirNumber(),
                event.senderName(),
                event.question(),
                event.dueOn(),
                event.recordNumber(),
                AnswerState.TAKEN_UP,
                List.of(),
                null,
                null,
                null);
    }

    Answering after(YttrandeEvent event) {
        return switch (event) {
            case RemissTakenUp takenUp -> of(takenUp);
            case TjansteskrivelseWritten written ->
                with(
                        state == AnswerState.TAKEN_UP ? AnswerState.DRAFTING : state,
                        Stream.concat(memos.stream(), Stream.of(Memo.of(written)))
                                .toList());
            case TjansteskrivelseProposed proposed ->
                with(
                        AnswerState.PROPOSED,
                        memos.stream()
                                .map(memo -> memo.version() == proposed.version() ? memo.proposed(proposed) : memo)
                                .toList());
            case YttrandeAdopted by ->
                with(
                        AnswerState.ADOPTED,
                        new AdoptedYttrande(
                                by.decision(),
                                by.mode(),
                                by.version(),
                                by.text(),
                                by.changes(),
                                by.whyDelegable(),
                                by.reservations()),
                        decline,
                        null);
            case DeclineDecided decided ->
                with(
                        AnswerState.DECLINE_DECIDED,
                        adopted,
                        new Decline(decided.decision(), decided.reason(), decided.whyDelegable()),
                        null);
            case RemissvarDispatched sent ->
                with(
                        AnswerState.DISPATCHED,
                        adopted,
                        decline,
                        new DispatchedAnswer(
                                sent.kind(),
                                sent.text(),
                                sent.reservations(),
                                sent.recordNumber(),
                                sent.beforeApproval(),
                                sent.dispatchedOn()));
        };
    }

    CaseStatus status() {
        return switch (state) {
            case TAKEN_UP, DRAFTING -> CaseStatus.IN_PREPARATION;
            case PROPOSED -> CaseStatus.WAITING_FOR_DECISION;
            case ADOPTED, DECLINE_DECIDED, DISPATCHED -> CaseStatus.DECIDED;
        };
    }

    private Answering with(AnswerState newState, List<Memo> newMemos) {
        return new Answering(
                incomingRemissId,
                theirNumber,
                senderName,
                question,
                dueOn,
                recordNumber,
                newState,
                newMemos,
                adopted,
                decline,
                dispatched);
    }

    private Answering with(
            AnswerState newState,
            @Nullable AdoptedYttrande newAdopted,
            @Nullable Decline newDecline,
            @Nullable DispatchedAnswer newDispatched) {
        return new Answering(
                incomingRemissId,
                theirNumber,
                senderName,
                question,
                dueOn,
                recordNumber,
                newState,
                memos,
                newAdopted,
                newDecline,
                newDispatched);
    }
}
