package se.kansli.kernel.paragraphs;

import se.kansli.kernel.DomainEvent;

/// What can happen to a series of paragraphs.
public sealed interface ParagraphSeriesEvent extends DomainEvent permits ParagraphsTaken, ParagraphSeriesContinued {

    ParagraphSeriesId series();
}
