package se.kansli.web;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.remiss.AskingGround;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemarkKind;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.kernel.remiss.Reservation;
import se.kansli.kernel.remiss.Stance;
import se.kansli.query.casefile.CaseFile;
import se.kansli.query.casefile.CaseStatus;
import se.kansli.query.casefile.FiledAnnex;
import se.kansli.query.casefile.FiledRecord;
import se.kansli.query.casefile.FiledVersion;
import se.kansli.query.inbox.ArrivedRemiss;
import se.kansli.query.inbox.InboxEntry;
import se.kansli.query.inbox.InboxItem;
import se.kansli.query.inbox.InboxState;
import se.kansli.query.inbox.OwnCase;
import se.kansli.query.remiss.Compilation;
import se.kansli.query.remiss.Counts;
import se.kansli.query.remiss.Extension;
import se.kansli.query.remiss.ExtensionState;
import se.kansli.query.remiss.LineStatus;
import se.kansli.query.remiss.RemissPhase;
import se.kansli.query.remiss.SentRemiss;

/// Views of the case KS 2021/0486 as the finders give them.
public final class Kalmar {

    public static final BodyCode KS = new BodyCode("KS");
    public static final BodyCode SFN = new BodyCode("SFN");
    public static final CaseId CASE = new CaseId("KS-2021-0486");
    public static final RemissId REMISS = new RemissId("KS-2021-0486-R1");
    public static final PersonId PERSON = new PersonId("P-00017");
    public static final MeetingId MEETING = new MeetingId("KS-M-KSIA-7");
    public static final MinutesId MINUTES = MinutesId.of(MEETING);
    public static final AssignmentId ASSIGNMENT = AssignmentId.of(new MeetingItem(MEETING, 3), 1);
    public static final IncomingRemissId INCOMING = new IncomingRemissId("SFN-IN-KS-2021-0486-R1");
    public static final FileReference STRATEGY =
            new FileReference("a".repeat(64), 5, "application/pdf", "Strategi för inkludering.pdf");
    public static final FileReference INDICATORS = new FileReference("b".repeat(64), 5, "text/plain", "nyckeltal.txt");

    private static final LocalDate RECEIVED = LocalDate.parse("2021-05-12");

    private Kalmar() {}

    public static CaseFile caseFile(long version) {
        return new CaseFile(
                CASE,
                CASE.issuedAs(),
                Numbering.IMPORTED,
                CaseKind.POLICY_DOCUMENT,
                CaseStatus.WAITING_FOR_ANSWERS,
                "Strategi för etnisk och kulturell inkludering",
                "Strategi för etnisk och kulturell inkludering",
                List.of(),
                null,
                "Carolina Andersson",
                new Party("Kommunledningskontoret", PartyKind.AUTHORITY),
                RECEIVED,
                RECEIVED,
                null,
                List.of(),
                List.of(record()),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                version);
    }

    private static FiledRecord record() {
        FiledVersion first = new FiledVersion(
                1,
                RECEIVED,
                STRATEGY,
                List.of(
                        new FiledAnnex("1/1", new AnnexPath("1"), "Bilaga 1", "Nyckeltal", INDICATORS),
                        new FiledAnnex("1/2", new AnnexPath("2"), "Bilaga 2", "Åtgärdsplan", null)),
                null);
        return new FiledRecord(
                1,
                RecordKind.ESTABLISHED,
                RECEIVED,
                null,
                "Strategi",
                "Strategi",
                null,
                RECEIVED,
                List.of(first),
                List.of(),
                List.of());
    }

    /// The compilation of two answers, one late and one that never came.
    ///
    /// @param text of Servicenämnden's answer
    public static Compilation compilation(String text) {
        Compilation.Voice voice = new Compilation.Voice(
                SFN,
                "Servicenämnden",
                Stance.OPPOSE,
                RemarkKind.RESPONSIBILITY,
                "Kan inte vara huvudansvarig.",
                "Kan bygga.");
        return new Compilation(
                new SentRemiss(
                        REMISS,
                        CASE,
                        KS,
                        "Kommunstyrelsen",
                        CASE.issuedAs(),
                        "Strategi för etnisk och kulturell inkludering",
                        new DecisionReference(new BodyCode("KSIA"), LocalDate.parse("2021-05-21"), "§ 19", null),
                        "Lämna synpunkter.",
                        LocalDate.parse("2021-08-20"),
                        List.of(new RemittedDocument(1, 1, "Strategi", STRATEGY, List.of())),
                        "samtliga nämnder och bolag",
                        AskingGround.KL_6_12,
                        "Carolina Andersson",
                        LocalDate.parse("2021-05-21")),
                RemissPhase.CLOSED_FOR_ANSWERS,
                new Counts(2, 0, 1, 0, 1, 0, 0, 0),
                List.of(
                        new Compilation.Reply(
                                SFN,
                                "Servicenämnden",
                                new CaseReference("SFN 2021/0130", new CaseId("SFN-2021-0130")),
                                LocalDate.parse("2021-08-20"),
                                List.of(),
                                LineStatus.ANSWERED_LATE,
                                LocalDate.parse("2021-09-23"),
                                34,
                                false,
                                Stance.SUPPORT_WITH_REMARKS,
                                text,
                                List.of(new Reservation("En ledamot", "Jag reserverar mig."))),
                        new Compilation.Reply(
                                new BodyCode("KVAB"),
                                "Kalmar Vatten AB",
                                null,
                                LocalDate.parse("2021-09-03"),
                                List.of(new Extension(
                                        LocalDate.parse("2021-09-03"),
                                        LocalDate.parse("2021-08-16"),
                                        false,
                                        ExtensionState.GRANTED,
                                        LocalDate.parse("2021-09-03"),
                                        "Carolina Andersson",
                                        LocalDate.parse("2021-08-17"),
                                        "Sommaruppehåll")),
                                LineStatus.NO_ANSWER,
                                null,
                                0,
                                false,
                                null,
                                null,
                                List.of())),
                List.of(new Compilation.Point("4.3 a", List.of(voice))),
                List.of(),
                List.of(voice),
                List.of(),
                LocalDate.parse("2021-10-04"));
    }

    public static InboxEntry inboxEntry() {
        ArrivedRemiss arrived = new ArrivedRemiss(
                KS,
                "Kommunstyrelsen",
                CASE.issuedAs(),
                RuleProfile.BOARD_SE,
                "Strategi för etnisk och kulturell inkludering",
                "Lämna synpunkter.",
                LocalDate.parse("2021-08-20"),
                List.of(new RemittedDocument(
                        1,
                        1,
                        "Strategi",
                        STRATEGY,
                        List.of(new Annex(
                                "Bilaga 1",
                                "Nyckeltal",
                                null,
                                List.of(new Annex("Bilaga 1", "Källor", INDICATORS, List.of())))))),
                LocalDate.parse("2021-05-21"));
        CaseId own = new CaseId("SFN-2021-0130");
        InboxItem item = new InboxItem(
                INCOMING,
                arrived,
                InboxState.IN_PREPARATION,
                LocalDate.parse("2021-08-20"),
                new OwnCase(own, own.issuedAs(), LocalDate.parse("2021-06-01")),
                3,
                LocalDate.parse("2021-08-21"),
                null,
                null,
                null);
        return new InboxEntry(item, true, 35);
    }
}
