package se.kansli.kernel.preparation;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.AnnexPath;

/// What has been on remiss and is not laid before the body.
///
/// @param version that was on remiss
/// @param annex absent for the document itself
/// @param title of the document or of the annex
public record MissingConsulted(
        int recordNumber, int version, @Nullable AnnexPath annex, String label, String title) {}
