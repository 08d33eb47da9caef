package se.kansli.command.cases;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.BodyCode;

/// Opens the new case at the authority that a case was transferred to; answers with the [CaseId], the same one however
/// often it is asked.
@MayBeGivenBy(Role.SYSTEM)
public record ReceiveTransferredCase(
        BodyCode authority,
        CaseId from,
        Diarienummer fromNumber,
        CaseKind kind,
        String title,
        String publicTitle,
        Party initiator,
        @Nullable SecrecyGround secrecy,
        String reason,
        LocalDate transferredOn)
        implements SeriesCommand {

    @Override
    @TargetAggregateIdentifier
    public DiarySeriesId series() {
        return DiarySeriesId.of(authority, transferredOn.getYear());
    }
}
