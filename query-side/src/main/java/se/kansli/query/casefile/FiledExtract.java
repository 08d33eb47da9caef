package se.kansli.query.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.records.DocumentPlace;
import se.kansli.kernel.records.ExtractIdentified;

/// A document of the record that is an extract of some minutes.
///
/// @param label as printed where the document is listed
/// @param heading the name of the body, as printed over the extract
/// @param secretary as printed; absent when none is
/// @param approvers as printed
/// @param minutes how far the whole minutes are approved
public record FiledExtract(
        DocumentPlace place,
        DecisionReference extractOf,
        String label,
        String heading,
        @Nullable String secretary,
        List<String> approvers,
        MinutesApproval minutes) {
    public FiledExtract {
        approvers = List.copyOf(approvers);
    }

    static FiledExtract of(ExtractIdentified event) {
        return new FiledExtract(
                event.place(),
                event.extractOf(),
                event.label(),
                event.heading(),
                event.secretary(),
                event.approvers(),
                MinutesApproval.UNKNOWN);
    }
}
