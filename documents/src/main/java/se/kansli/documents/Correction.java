package se.kansli.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A correction of minutes that were approved; both texts are shown, and by whom and why (MIN-13, JO 581-2013).
///
/// @param oldText absent when something was left out
public record Correction(LocalDate on, String by, @Nullable String oldText, String newText, String reason) {}
