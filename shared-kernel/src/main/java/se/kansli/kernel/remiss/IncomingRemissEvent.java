package se.kansli.kernel.remiss;

/// What happens to a remiss at the one who is asked, from its arrival in the inbox.
public sealed interface IncomingRemissEvent extends RemissEvent
        permits RemissArrived,
                ArrivedRemissRegistered,
                ExtensionRequested,
                AnswerDateMoved,
                ExtensionRequestRefused,
                ReminderArrived,
                ArrivedRemissAnswered,
                ArrivedRemissWithdrawn {

    IncomingRemissId incomingRemissId();
}
