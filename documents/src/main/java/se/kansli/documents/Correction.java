package se.kansli.documents;

import java.time.LocalDate;

/// A correction of minutes that were approved; both texts are shown, and by whom and why (MIN-13, JO 581-2013).
public record Correction(LocalDate on, String by, String oldText, String newText, String reason) {}
