package se.kansli.query.casefile;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.FileReference;

/// An annex in its place: `3/1/2` is the second annex of the first annex of record 3 (scenario A8). Annexes are listed
/// in the order of their places.
///
/// @param place within the record, as commands name it
/// @param file absent while the annex is named but not attached
public record FiledAnnex(
        String path,
        AnnexPath place,
        String label,
        String title,
        @Nullable FileReference file) {}
