package se.kansli.query.publicdiarium;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.query.diarium.DiariumStatus;

/// What everyone may know of a case: OSL 5:2. Under secrecy there is only its number, its dates and how far it has
/// come.
///
/// @param title absent under secrecy
/// @param initiator absent under secrecy, and when it is a private person
/// @param closedOn absent while the case is open
public record PublicDiariumEntry(
        CaseId caseId,
        String number,
        @Nullable String title,
        @Nullable String initiator,
        DiariumStatus status,
        LocalDate receivedOn,
        LocalDate registeredOn,
        @Nullable LocalDate closedOn) {}
