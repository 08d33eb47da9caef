package se.kansli.kernel.minutes;

import se.kansli.kernel.DomainEvent;

/// Everything that can happen to the minutes of a meeting, from when they are complete until nobody can appeal.
public sealed interface MinutesEvent extends DomainEvent
        permits MinutesMadeReady,
                MinutesSigned,
                MinutesDisputed,
                MinutesApproved,
                MinutesAnnounced,
                NoticeRemoved,
                AppealReceived,
                AppealForwarded,
                AppealDecided,
                MinutesCorrected,
                ExtractIssued,
                ParagraphDispatched,
                WebCopyReviewed {

    MinutesId minutesId();
}
