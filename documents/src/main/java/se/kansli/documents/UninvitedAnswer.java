package se.kansli.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Views of one who was not asked (CON-19).
///
/// @param remark as `efter sammanställningen`
public record UninvitedAnswer(
        String name, LocalDate receivedOn, @Nullable String remark, String text) {}
