package se.kansli.query.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.LinkKind;

public record CaseLink(
        CaseReference other, LinkKind kind, @Nullable String note, LocalDate linkedOn) {}
