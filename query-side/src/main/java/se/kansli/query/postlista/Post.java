package se.kansli.query.postlista;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.records.RecordKind;

/// @param kind incoming or outgoing
/// @param counterpart from whom or to whom; absent under secrecy, and when it is a private person
/// @param content in short; absent under secrecy
public record Post(
        LocalDate day,
        CaseId caseId,
        String caseNumber,
        int recordNumber,
        RecordKind kind,
        @Nullable String counterpart,
        @Nullable String content) {}
