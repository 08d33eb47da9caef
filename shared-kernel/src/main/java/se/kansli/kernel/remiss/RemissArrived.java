package se.kansli.kernel.remiss;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;

/// A remiss reached the one who is asked and lies in its inbox, not yet registered.
///
/// @param secrecy the mark that the sender has set
@StoredAs("RemissArrived")
public record RemissArrived(
        IncomingRemissId incomingRemissId,
        RuleProfile profile,
        BodyCode sender,
        String senderName,
        Diarienummer senderNumber,
        String title,
        @Nullable SecrecyGround secrecy,
        String question,
        LocalDate dueOn,
        List<RemittedDocument> documents,
        LocalDate arrivedOn)
        implements IncomingRemissEvent {

    public RemissArrived {
        documents = List.copyOf(documents);
    }

    @Override
    public LocalDate happenedOn() {
        return arrivedOn;
    }
}
