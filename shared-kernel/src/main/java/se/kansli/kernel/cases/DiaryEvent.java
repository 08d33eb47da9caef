package se.kansli.kernel.cases;

import se.kansli.kernel.DomainEvent;

/// What can happen to a series of diarienummer.
public sealed interface DiaryEvent extends DomainEvent
        permits DiarienummerIssued, DiarienummerImported, DiarySeriesContinued, TransferEntered {

    DiarySeriesId series();
}
