package se.kansli.query.diarium;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.followup.CouncilMotion;

/// One case in the diarium: OSL 5:2, and what staff need beside it.
///
/// @param theirNumbers what others call the matter: the sender of a remiss, those who were asked, the authority that
/// handed it over
/// @param formerTitles the internal ones, oldest first
/// @param counterparts senders and receivers of the case's records
/// @param closedOn absent while the case is open
/// @param secrecy absent unless the case is marked (REG-5)
/// @param motion absent unless a motion or a citizens' proposal was raised in it (FUP-1)
public record DiariumEntry(
        CaseId caseId,
        Diarienummer number,
        List<CaseReference> theirNumbers,
        CaseKind kind,
        String title,
        String publicTitle,
        List<String> formerTitles,
        Party initiator,
        List<Party> counterparts,
        @Nullable String officer,
        DiariumStatus status,
        LocalDate receivedOn,
        LocalDate registeredOn,
        @Nullable LocalDate closedOn,
        @Nullable SecrecyGround secrecy,
        @Nullable CouncilMotion motion) {

    public DiariumEntry {
        theirNumbers = List.copyOf(theirNumbers);
        formerTitles = List.copyOf(formerTitles);
        counterparts = List.copyOf(counterparts);
    }

    /// The one that is to be decided; empty once it is, or the case is closed.
    Optional<CouncilMotion> undecidedMotion() {
        return Optional.ofNullable(motion).filter(raised -> raised.decidedOn() == null && status == DiariumStatus.OPEN);
    }

    /// The number in both sides' hands, as they print it.
    Stream<String> numbers() {
        return Stream.concat(Stream.of(number.printed()), printedTheirNumbers());
    }

    Stream<String> printedTheirNumbers() {
        return theirNumbers.stream().map(CaseReference::printed);
    }

    Stream<String> parties() {
        return Stream.concat(Stream.of(initiator), counterparts.stream()).map(Party::name);
    }

    Stream<String> titles() {
        return Stream.concat(Stream.of(title, publicTitle), formerTitles.stream());
    }
}
