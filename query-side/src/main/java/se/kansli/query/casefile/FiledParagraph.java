package se.kansli.query.casefile;

import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.paragraphs.MeetingItem;

/// A paragraph about the case under which no decision is filed.
public record FiledParagraph(DecisionReference reference, MeetingItem source, FiledMinutes minutes) {}
