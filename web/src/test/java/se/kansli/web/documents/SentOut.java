package se.kansli.web.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.remiss.Remissinstans;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.query.casefile.AnswerState;
import se.kansli.query.casefile.Answering;
import se.kansli.query.casefile.CaseFile;
import se.kansli.query.casefile.CaseStatus;
import se.kansli.query.casefile.Memo;
import se.kansli.query.remiss.Counts;
import se.kansli.query.remiss.LineStatus;
import se.kansli.query.remiss.LineView;
import se.kansli.query.remiss.RemissLine;
import se.kansli.query.remiss.RemissPhase;
import se.kansli.query.remiss.RemissView;
import se.kansli.query.remiss.SentRemiss;
import se.kansli.web.Kalmar;

/// The remiss of KS 2021/0486 on the day it went out, and the case in which servicenämnden answers it.
final class SentOut {

    static final CaseId ANSWERING = new CaseId("SFN-2021-0130");

    private static final LocalDate ARRIVED = LocalDate.parse("2021-05-24");

    private SentOut() {}

    static RemissView remiss(List<RemittedDocument> documents, Remissinstans... asked) {
        SentRemiss sent = Kalmar.compilation("").sent();
        return new RemissView(
                new SentRemiss(
                        sent.remissId(),
                        sent.caseId(),
                        sent.sender(),
                        sent.senderName(),
                        sent.senderNumber(),
                        sent.title(),
                        sent.decision(),
                        sent.question(),
                        sent.dueOn(),
                        documents,
                        sent.remissinstanserAsPrinted(),
                        sent.ground(),
                        sent.signedBy(),
                        sent.sentOn()),
                RemissPhase.ANSWERING,
                new Counts(asked.length, 0, 0, 0, 0, 0, asked.length, 0),
                Stream.of(asked).map(SentOut::invited).toList(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                sent.sentOn());
    }

    static CaseFile answering() {
        Memo memo = new Memo(
                1,
                LocalDate.parse("2021-09-08"),
                List.of("Peter Arnesson", "Martina Adiels Balk"),
                "Nämnden antar yttrandet som sitt eget.",
                "Förvaltningen är positiv.\n\n- Den kan bygga.\n- Den kan underhålla.",
                null,
                19,
                null);
        return new CaseFile(
                ANSWERING,
                ANSWERING.issuedAs(),
                Numbering.IMPORTED,
                CaseKind.GENERAL,
                CaseStatus.IN_PREPARATION,
                "Remissvar om strategi",
                "Remissvar om strategi",
                List.of(),
                null,
                null,
                new Party("Kommunstyrelsen", PartyKind.AUTHORITY),
                ARRIVED,
                ARRIVED,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Answering(
                        Kalmar.INCOMING,
                        new CaseReference("KS 2021/0486", Kalmar.CASE),
                        "Kommunstyrelsen",
                        "Lämna synpunkter.",
                        LocalDate.parse("2021-08-20"),
                        1,
                        AnswerState.DRAFTING,
                        List.of(memo),
                        null,
                        null,
                        null),
                null,
                4);
    }

    private static LineView invited(Remissinstans asked) {
        return new LineView(
                LineStatus.INVITED,
                0,
                new RemissLine(asked, asked.dueOn(), null, List.of(), List.of(), List.of(), null, false));
    }
}
