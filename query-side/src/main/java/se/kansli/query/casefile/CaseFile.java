package se.kansli.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.SecrecyGround;

/// One case with all that is kept in it.
///
/// @param paragraphs of minutes that the case has been told of without a decision
/// @param answering absent unless the case answers a remiss from another authority
/// @param closing absent while the case is open
/// @param version the number of the last event in the case; what `If-Match` is compared with
public record CaseFile(
        CaseId caseId,
        Diarienummer number,
        Numbering numbering,
        CaseKind kind,
        CaseStatus status,
        String title,
        String publicTitle,
        List<FormerTitle> formerTitles,
        @Nullable String classification,
        @Nullable String officer,
        Party initiator,
        LocalDate receivedOn,
        LocalDate registeredOn,
        @Nullable SecrecyGround secrecy,
        List<CaseLink> links,
        List<FiledRecord> records,
        List<FiledDecision> decisions,
        List<FiledParagraph> paragraphs,
        List<OwnRemiss> sentOnRemiss,
        @Nullable Answering answering,
        @Nullable Closing closing,
        long version) {
    public CaseFile {
        formerTitles = List.copyOf(formerTitles);
        links = List.copyOf(links);
        records = List.copyOf(records);
        decisions = List.copyOf(decisions);
        paragraphs = List.copyOf(paragraphs);
        sentOnRemiss = List.copyOf(sentOnRemiss);
    }
}
