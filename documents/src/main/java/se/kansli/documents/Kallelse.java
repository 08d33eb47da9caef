package se.kansli.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The summons to a meeting with its föredragningslista.
///
/// @param summoned who is called, as printed: `Ledamöter`, `Ersättare för kännedom`
/// @param chair and the secretary: absent while nobody has told who they are
/// @param open what is said about whether the public may attend
/// @param absence to whom one says that one cannot come
public record Kallelse(
        Sitting sitting,
        LocalDate sentOn,
        List<String> summoned,
        @Nullable String chair,
        @Nullable String secretary,
        @Nullable String open,
        @Nullable String absence,
        List<AgendaItem> items)
        implements Document {

    public Kallelse {
        summoned = List.copyOf(summoned);
        items = List.copyOf(items);
    }

    @Override
    public String title() {
        return "Kallelse, " + sitting.body() + " " + sitting.isoDays();
    }

    @Override
    public String municipality() {
        return sitting.municipality();
    }

    @Override
    public LocalDate dated() {
        return sentOn;
    }
}
