package se.kansli.kernel.agenda;

import se.kansli.kernel.paragraphs.ParagraphNumber;

/// @param item counted from 1 within the meeting
public record NumberedItem(int item, ParagraphNumber number) {}
