package se.kansli.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All answers to a remiss, and the missing ones, side by side (CON-17).
///
/// @param decidedBy the decision to send it on remiss
/// @param addressed those who were asked, in the words of the decision
/// @param standing how far the remiss had come on that day, in words
/// @param documents what they were asked about, by version
/// @param asked all who were asked, the late and the silent too
/// @param general what is not about one point
public record Remissammanstallning(
        Sender sender,
        LocalDate dated,
        String caseNumber,
        String heading,
        @Nullable String decidedBy,
        @Nullable String addressed,
        @Nullable String standing,
        String question,
        LocalDate sentOn,
        LocalDate dueOn,
        List<Paper> documents,
        List<ConsulteeAnswer> asked,
        List<UninvitedAnswer> spontaneous,
        List<ConsultedPoint> contested,
        List<ConsultedPoint> otherPoints,
        List<PointOfView> general)
        implements Document {

    public Remissammanstallning {
        documents = List.copyOf(documents);
        asked = List.copyOf(asked);
        spontaneous = List.copyOf(spontaneous);
        contested = List.copyOf(contested);
        otherPoints = List.copyOf(otherPoints);
        general = List.copyOf(general);
    }

    @Override
    public String title() {
        return "Remissammanställning " + caseNumber + ", " + heading;
    }

    @Override
    public String municipality() {
        return sender.municipality();
    }
}
