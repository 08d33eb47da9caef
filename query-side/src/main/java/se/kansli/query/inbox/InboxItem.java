package se.kansli.query.inbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.remiss.AnswerDateMoved;
import se.kansli.kernel.remiss.ArrivedRemissAnswered;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.kernel.remiss.ArrivedRemissWithdrawn;
import se.kansli.kernel.remiss.DeclineDecided;
import se.kansli.kernel.remiss.ExtensionRequestRefused;
import se.kansli.kernel.remiss.ExtensionRequested;
import se.kansli.kernel.remiss.IncomingRemissEvent;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.ReminderArrived;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.remiss.TjansteskrivelseProposed;
import se.kansli.kernel.remiss.TjansteskrivelseWritten;
import se.kansli.kernel.remiss.YttrandeAdopted;
import se.kansli.kernel.remiss.YttrandeEvent;

/// One remiss as it lies at the one who is asked.
///
/// @param dueOn in force, after extensions; `arrived` has the original one
/// @param own absent until it is registered
/// @param reminders how many have come
/// @param extension absent unless more time was asked for
/// @param answer absent until the answer has left
/// @param withdrawReason absent unless the sender cancelled it
public record InboxItem(
        IncomingRemissId incomingRemissId,
        ArrivedRemiss arrived,
        InboxState state,
        LocalDate dueOn,
        @Nullable OwnCase own,
        int reminders,
        @Nullable LocalDate lastReminderOn,
        @Nullable WantedExtension extension,
        @Nullable SentAnswer answer,
        @Nullable String withdrawReason) {

    static InboxItem of(RemissArrived event) {
        return new InboxItem(
                event.incomingRemissId(),
                ArrivedRemiss.of(event),
                InboxState.ARRIVED,
                event.dueOn(),
                null,
                0,
                null,
                null,
                null,
                null);
    }

    InboxItem after(IncomingRemissEvent event) {
        return switch (event) {
            case RemissArrived again -> this;
            case ArrivedRemissRegistered by ->
                with(InboxState.IN_PREPARATION, new OwnCase(by.caseId(), by.number(), by.registeredOn()), answer);
            case ExtensionRequested by -> with(dueOn, WantedExtension.of(by));
            case AnswerDateMoved by -> with(by.newDueOn(), extension == null ? null : extension.granted());
            case ExtensionRequestRefused by -> with(dueOn, extension == null ? null : extension.refused(by.reason()));
            case ReminderArrived by ->
                new InboxItem(
                        incomingRemissId,
                        arrived,
                        state,
                        dueOn,
                        own,
                        reminders + 1,
                        by.arrivedOn(),
                        extension,
                        answer,
                        withdrawReason);
            case ArrivedRemissAnswered by -> with(InboxState.ANSWERED, own, new SentAnswer(by.kind(), by.answeredOn()));
            case ArrivedRemissWithdrawn by ->
                new InboxItem(
                        incomingRemissId,
                        arrived,
                        state.isOpen() ? InboxState.WITHDRAWN : state,
                        dueOn,
                        own,
                        reminders,
                        lastReminderOn,
                        extension,
                        answer,
                        by.reason());
        };
    }

    InboxItem after(YttrandeEvent event) {
        return switch (event) {
            case RemissTakenUp told -> this;
            case TjansteskrivelseWritten draft -> this;
            case TjansteskrivelseProposed by -> proceedTo(InboxState.WAITING_FOR_DECISION);
            case YttrandeAdopted by -> proceedTo(InboxState.MAY_BE_DISPATCHED);
            case DeclineDecided by -> proceedTo(InboxState.MAY_BE_DISPATCHED);
            case RemissvarDispatched by -> with(InboxState.ANSWERED, own, new SentAnswer(by.kind(), by.dispatchedOn()));
        };
    }

    /// By what is still expected; nothing is when it is answered or withdrawn.
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && today.isAfter(dueOn);
    }

    private InboxItem proceedTo(InboxState next) {
        return state.isOpen() ? with(next, own, answer) : this;
    }

    private InboxItem with(InboxState newState, @Nullable OwnCase newOwn, @Nullable SentAnswer newAnswer) {
        return new InboxItem(
                incomingRemissId,
                arrived,
                newState,
                dueOn,
                newOwn,
                reminders,
                lastReminderOn,
                extension,
                newAnswer,
                withdrawReason);
    }

    private InboxItem with(LocalDate newDueOn, @Nullable WantedExtension newExtension) {
        return new InboxItem(
                incomingRemissId,
                arrived,
                state,
                newDueOn,
                own,
                reminders,
                lastReminderOn,
                newExtension,
                answer,
                withdrawReason);
    }
}
