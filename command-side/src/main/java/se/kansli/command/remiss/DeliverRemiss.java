package se.kansli.command.remiss;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemittedDocument;

@MayBeGivenBy(Role.SYSTEM)
public record DeliverRemiss(
        @TargetAggregateIdentifier IncomingRemissId incomingRemissId,
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
        implements IncomingRemissCommand {}
