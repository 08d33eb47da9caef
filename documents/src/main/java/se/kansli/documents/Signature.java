package se.kansli.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One who signs minutes. Until then the day and the means are absent, and there is a line to sign on.
public record Signature(
        SignedAs as,
        String name,
        @Nullable LocalDate on,
        @Nullable SignedBy by) {

    public Signature {
        if ((on == null) != (by == null)) {
            throw new IllegalArgumentException("En underskrift har både dag och sätt, eller ingetdera.");
        }
    }
}
