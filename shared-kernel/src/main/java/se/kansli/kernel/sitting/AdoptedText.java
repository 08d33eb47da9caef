package se.kansli.kernel.sitting;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.remiss.AdoptionMode;

/// The yttrande that a decision makes the body's own (CON-9).
///
/// @param version of the tjänsteskrivelse that is adopted or amended; absent when the text is the body's own
/// @param text absent when the proposal is adopted as it stands
/// @param changes what was changed, and who moved it; absent unless amended
public record AdoptedText(
        AdoptionMode mode,
        @Nullable Integer version,
        @Nullable String text,
        @Nullable String changes) {}
