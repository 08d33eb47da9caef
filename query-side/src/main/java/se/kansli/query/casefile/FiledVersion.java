package se.kansli.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.records.AnnexAttached;
import se.kansli.kernel.records.FileReference;

/// @param change what differs from the version before; absent in the first
public record FiledVersion(
        int version,
        LocalDate date,
        @Nullable FileReference file,
        List<FiledAnnex> annexes,
        @Nullable String change) {
    public FiledVersion {
        annexes = List.copyOf(annexes);
    }

    FiledVersion with(AnnexAttached event) {
        List<FiledAnnex> attached = annexes.stream()
                .map(annex -> annex.place().equals(event.path()) ? annex.attached(event.file()) : annex)
                .toList();
        return new FiledVersion(version, date, file, attached, change);
    }
}
