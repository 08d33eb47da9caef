package se.kansli.web.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.minutes.Redaction;
import se.kansli.kernel.paragraphs.ParagraphNumber;

/// @param paragraph left out when it is outside of all paragraphs
/// @param what is left out, told without repeating it
record GivenRedaction(
        @Nullable ParagraphNumber paragraph,
        @NotBlank @Size(max = 500) String what) {

    Redaction redaction() {
        return new Redaction(paragraph, what);
    }
}
