package se.kansli.kernel.minutes;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// Something that is left out of the copy for the web, which the record itself keeps (REG-13).
///
/// @param paragraph absent when it is outside of all paragraphs
/// @param what is left out, told without repeating it: the name of a private person
public record Redaction(@Nullable ParagraphNumber paragraph, String what) {}
