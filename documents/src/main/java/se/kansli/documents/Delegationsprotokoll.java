package se.kansli.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The minutes of one decision that a delegate took (KL 6:40, 7:8; MIN-8).
///
/// @param body the nämnd for which it was decided
/// @param numbered in the nämnd's list of the year: `2021:12`
/// @param point of the delegation order, and who decides by it
/// @param matter what the decision is about
/// @param caseNumber as it is printed
/// @param draft whether those who decided have yet to sign
/// @param notice absent until it has been announced
public record Delegationsprotokoll(
        String municipality,
        String body,
        String numbered,
        LocalDate decidedOn,
        String point,
        String matter,
        @Nullable String caseNumber,
        Decision decision,
        List<Correction> corrections,
        Approval approval,
        boolean draft,
        @Nullable Anslag notice)
        implements Document {

    public Delegationsprotokoll {
        corrections = List.copyOf(corrections);
    }

    @Override
    public String title() {
        return "Protokoll över delegationsbeslut " + numbered + ", " + body;
    }

    @Override
    public LocalDate dated() {
        return decidedOn;
    }
}
