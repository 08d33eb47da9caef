package se.kansli.web.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.kansli.kernel.minutes.DispatchPurpose;
import se.kansli.kernel.paragraphs.ParagraphNumber;

record ParagraphToDispatch(
        @NotNull ParagraphNumber paragraph,
        @NotBlank @Size(max = 500) String recipient,
        @NotNull DispatchPurpose purpose) {}
