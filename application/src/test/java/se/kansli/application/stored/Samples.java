package se.kansli.application.stored;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.calendar.DayBegan;
import se.kansli.kernel.cases.CaseClosed;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.CaseMarkedSecret;
import se.kansli.kernel.cases.CaseReceivedByTransfer;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.CaseReopened;
import se.kansli.kernel.cases.CaseSecrecyMarkRemoved;
import se.kansli.kernel.cases.CaseTitleChanged;
import se.kansli.kernel.cases.CaseTransferred;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.DiarienummerImported;
import se.kansli.kernel.cases.DiarienummerIssued;
import se.kansli.kernel.cases.DiarySeriesContinued;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.OfficerAssigned;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.cases.TransferEntered;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.mandates.MandateEnded;
import se.kansli.kernel.mandates.MandateGiven;
import se.kansli.kernel.mandates.MandateRole;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingMoved;
import se.kansli.kernel.meetings.MeetingNumbered;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.meetings.UrgentDecisionReported;
import se.kansli.kernel.meetings.UrgentDecisionTaken;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.BodyDissolved;
import se.kansli.kernel.organisation.BodyEnlisted;
import se.kansli.kernel.organisation.BodyEstablished;
import se.kansli.kernel.organisation.BodyRenamed;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.LocalRulesSet;
import se.kansli.kernel.organisation.NumberingPolicy;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.persons.PersonAlsoCalled;
import se.kansli.kernel.persons.PersonEntered;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.persons.PersonMergedInto;
import se.kansli.kernel.persons.PersonUnmerged;
import se.kansli.kernel.preparation.CaseForwarded;
import se.kansli.kernel.preparation.CaseHandled;
import se.kansli.kernel.preparation.CaseMadeReady;
import se.kansli.kernel.preparation.CaseOffAgenda;
import se.kansli.kernel.preparation.CaseOnAgenda;
import se.kansli.kernel.preparation.CaseTakenBack;
import se.kansli.kernel.preparation.MemoReference;
import se.kansli.kernel.preparation.MissingConsulted;
import se.kansli.kernel.preparation.Recommendation;
import se.kansli.kernel.printed.MinutesImported;
import se.kansli.kernel.printed.MinutesRemarkResolved;
import se.kansli.kernel.printed.RemarkSettlement;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.AnnexAttached;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.DocumentPlace;
import se.kansli.kernel.records.ExtractIdentified;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordMarkedSecret;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordSecrecyMarkRemoved;
import se.kansli.kernel.records.RecordVersionAdded;
import se.kansli.kernel.records.RemarkCode;
import se.kansli.kernel.records.RemarkMade;
import se.kansli.kernel.records.RemarkResolved;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.AnswerDateMoved;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.ArrivedRemissAnswered;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.kernel.remiss.ArrivedRemissWithdrawn;
import se.kansli.kernel.remiss.AskingGround;
import se.kansli.kernel.remiss.CodedPoint;
import se.kansli.kernel.remiss.DeclineDecided;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.ExtensionRefused;
import se.kansli.kernel.remiss.ExtensionRequestReceived;
import se.kansli.kernel.remiss.ExtensionRequestRefused;
import se.kansli.kernel.remiss.ExtensionRequested;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemarkKind;
import se.kansli.kernel.remiss.ReminderArrived;
import se.kansli.kernel.remiss.ReminderKind;
import se.kansli.kernel.remiss.RemissAcknowledged;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissClosedForAnswers;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.RemissSummarised;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.kernel.remiss.Remissinstans;
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.RemissvarCoded;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.RemittedDocument;
import se.kansli.kernel.remiss.Reservation;
import se.kansli.kernel.remiss.SpontaneousAnswerReceived;
import se.kansli.kernel.remiss.Stance;
import se.kansli.kernel.remiss.TjansteskrivelseProposed;
import se.kansli.kernel.remiss.TjansteskrivelseWritten;
import se.kansli.kernel.remiss.YttrandeAdopted;
import se.kansli.kernel.sitting.ItemOutcome;

/// One of each event, out of the story of KS 2021/0486. What no printed document tells, such as hashes, is made up.
final class Samples {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode KF = new BodyCode("KF");
    private static final BodyCode KSIA = new BodyCode("KSIA");
    private static final BodyCode SFN = new BodyCode("SFN");
    private static final BodyCode KHEM = new BodyCode("KHEM");
    private static final String KOMMUNSTYRELSEN = "Kommunstyrelsen";
    private static final String SERVICENAMNDEN = "Servicenämnden";

    private static final Diarienummer KS_486 = Diarienummer.of(KS, 2021, 486);
    private static final Diarienummer SFN_130 = Diarienummer.of(SFN, 2021, 130);
    private static final Diarienummer NIA_12 = Diarienummer.of(new BodyCode("NIA"), 2024, 12);
    private static final CaseId KS_CASE = CaseId.of(KS_486);
    private static final CaseId SFN_CASE = CaseId.of(SFN_130);
    private static final CaseId NIA_CASE = CaseId.of(NIA_12);
    private static final DiarySeriesId SERIES = DiarySeriesId.of(KS, 2021);
    private static final RemissId REMISS = RemissId.of(KS_CASE, 1);
    private static final IncomingRemissId ARRIVED = IncomingRemissId.of(SFN, REMISS);

    private static final PersonId PERSON = new PersonId("P-00017");
    private static final MeetingId MEETING = new MeetingId("KS-M-KSIA-7");
    private static final MeetingItem ITEM = new MeetingItem(MEETING, 3);
    private static final MeetingId IMPORTED = new MeetingId("KS-M-IR-1");
    private static final MeetingTime AT_ONE = new MeetingTime(
            LocalDate.of(2021, 5, 20),
            LocalTime.of(13, 0),
            LocalTime.of(15, 30),
            "Stadshuset, Kalmar",
            MeetingMode.HYBRID);
    private static final MeetingTime AT_NINE = new MeetingTime(
            LocalDate.of(2021, 5, 21),
            LocalTime.of(9, 0),
            LocalTime.of(11, 30, 15),
            "Trädgårdsgatan 18",
            MeetingMode.ON_SITE);

    private static final LocalDate JANUARY_2021 = LocalDate.of(2021, 1, 18);
    private static final LocalDate MAY_12 = LocalDate.of(2021, 5, 12);
    private static final LocalDate MAY_21 = LocalDate.of(2021, 5, 21);
    private static final LocalDate MAY_24 = LocalDate.of(2021, 5, 24);
    private static final LocalDate AUGUST_16 = LocalDate.of(2021, 8, 16);
    private static final LocalDate AUGUST_17 = LocalDate.of(2021, 8, 17);
    private static final LocalDate DUE = LocalDate.of(2021, 8, 20);
    private static final LocalDate DAY_AFTER_DUE = LocalDate.of(2021, 8, 21);
    private static final LocalDate SEPTEMBER_8 = LocalDate.of(2021, 9, 8);
    private static final LocalDate NEW_DUE = LocalDate.of(2021, 9, 15);
    private static final LocalDate SEPTEMBER_22 = LocalDate.of(2021, 9, 22);
    private static final LocalDate SEPTEMBER_23 = LocalDate.of(2021, 9, 23);
    private static final LocalDate OCTOBER_4 = LocalDate.of(2021, 10, 4);
    private static final LocalDate JANUARY_2024 = LocalDate.of(2024, 1, 2);

    private static final DecisionReference PARAGRAPH_19 = new DecisionReference(KSIA, MAY_21, "§ 19", null);
    private static final DecisionReference PARAGRAPH_90 = new DecisionReference(SFN, SEPTEMBER_22, "§ 90", null);
    private static final DecisionReference DELEGATED = new DecisionReference(SFN, SEPTEMBER_8, null, "A 3.2");

    private static final String TITLE = "Strategi för etnisk och kulturell inkludering - beslut om remiss";
    private static final String STRATEGY = "Strategi för etnisk och kulturell inkludering";
    private static final String QUESTION = "Lämna synpunkter på förslaget till strategi.";
    private static final String ADOPTED =
            "Förvaltningen är positiv till att det skapas en tydlighet kring arbetet med etnisk och kulturell inkludering.";
    private static final Party KONTORET = new Party("Kommunledningskontoret", PartyKind.AUTHORITY);
    private static final SecrecyGround GROUND = new SecrecyGround("21 kap. 1 § OSL");

    private static final FileReference FILE = new FileReference(
            "b4f1c0a2d5e6978813579bdf02468ace1122334455667788990a0b0c0d0e0f10",
            482_113,
            "application/pdf",
            "strategi-för-inkludering.pdf");
    private static final FileReference MEMO = new FileReference(
            "0f1e2d3c4b5a69788796a5b4c3d2e1f00123456789abcdeffedcba9876543210",
            91_204,
            "application/pdf",
            "tjänsteskrivelse.pdf");
    private static final DocumentPlace EXTRACT = new DocumentPlace(1, new AnnexPath("2"));
    private static final List<Annex> ANNEXES = List.of(
            new Annex("Bilaga 1", "Nyckeltal för uppföljning", FILE, List.of()),
            new Annex("Bilaga 2", "Åtgärdsplan", null, List.of(new Annex("Bilaga", "Ansvarslista", FILE, List.of()))));
    private static final List<RemittedDocument> DOCUMENTS =
            List.of(new RemittedDocument(1, 1, STRATEGY, FILE, ANNEXES));
    private static final List<Reservation> RESERVATIONS =
            List.of(new Reservation("Sofia Ek", "Yttrandet borde säga mer om resurserna."));

    private static final List<DomainEvent> OF_BODIES_AND_CASES = List.of(
            new DayBegan(DAY_AFTER_DUE),
            new BodyEnlisted(SFN, RuleProfile.BOARD_SE, LocalDate.of(2015, 1, 1)),
            new BodyEstablished(
                    KSIA,
                    "Kommunstyrelsens utskott för integration och arbetsmarknad",
                    RuleProfile.SUBCOMMITTEE_SE,
                    KS,
                    LocalDate.of(2019, 1, 1)),
            new BodyRenamed(SFN, "Servicenämnden i Kalmar", LocalDate.of(2019, 1, 1)),
            new LocalRulesSet(
                    SFN,
                    new LocalRules(
                            11,
                            6,
                            SubstituteOrder.OWN_PARTY_FIRST,
                            NumberingPolicy.YEAR,
                            7,
                            "Kommunfullmäktige den 18 december 2017, § 212",
                            false,
                            new BodyCode("KB")),
                    LocalDate.of(2019, 1, 1)),
            new BodyDissolved(KSIA, "Nämnden för integration och arbetsmarknad tar över.", LocalDate.of(2023, 12, 31)),
            new PersonEntered(PERSON, "Henrik Engdal", JANUARY_2021),
            new PersonAlsoCalled(PERSON, "Henrik Engdahl", MAY_12),
            new PersonMergedInto(new PersonId("P-00018"), PERSON, "Samma person, stavad på två sätt.", MAY_12),
            new PersonUnmerged(new PersonId("P-00018"), PERSON, "Det var en namne.", MAY_24),
            new MandateGiven(
                    KSIA,
                    PERSON,
                    "Henrik Engdahl",
                    MandateRole.SUBSTITUTE,
                    "M",
                    2,
                    new BoundedDay(JANUARY_2021, MAY_12),
                    PARAGRAPH_19),
            new MandateEnded(KSIA, PERSON, MandateRole.SUBSTITUTE, new BoundedDay(MAY_12, MAY_24), "Egen begäran."),
            new CaseMadeReady(
                    KS_CASE,
                    KF,
                    STRATEGY,
                    GROUND,
                    new MemoReference(7, 2),
                    List.of(
                            new Recommendation(1, "Strategin antas."),
                            new Recommendation(2, "Kommunstyrelsen följer upp den årligen.")),
                    DOCUMENTS,
                    List.of(
                            new MissingConsulted(1, 1, null, "handling 1", STRATEGY),
                            new MissingConsulted(1, 1, new AnnexPath("1/2"), "Bilaga 1.2", "Nyckeltal")),
                    "Bilagan trycks för sig.",
                    OCTOBER_4),
            new CaseTakenBack(KS_CASE, KF, "Ett förslag till kom in.", OCTOBER_4),
            new CaseOnAgenda(KS_CASE, ITEM, OCTOBER_4),
            new CaseOffAgenda(KS_CASE, ITEM, "Sammanträdet ställdes in.", OCTOBER_4),
            new CaseHandled(
                    KS_CASE,
                    ITEM,
                    STRATEGY,
                    List.of(new Recommendation(1, "Strategin antas.")),
                    DOCUMENTS,
                    ItemOutcome.TABLED,
                    "Fler frågor behöver besvaras.",
                    OCTOBER_4),
            new CaseForwarded(
                    KS_CASE,
                    KF,
                    ITEM,
                    STRATEGY,
                    GROUND,
                    List.of(new Recommendation(1, "Strategin antas.")),
                    DOCUMENTS,
                    List.of(new MissingConsulted(1, 1, null, "handling 1", STRATEGY)),
                    "Trycks för sig.",
                    OCTOBER_4),
            new MeetingNumbered(MEETING.docketId(), MEETING, JANUARY_2021),
            new UrgentDecisionTaken(
                    DocketId.of(new BodyCode("KS"), new BodyCode("KS")),
                    1,
                    KS_CASE,
                    DecisionKind.GRANT,
                    "Föreningen beviljas 20 000 kr.",
                    true,
                    "Beslutet avgör saken.",
                    "Kommunstyrelsens ordförande",
                    PARAGRAPH_19,
                    "Evenemanget hålls innan styrelsen sammanträder.",
                    MAY_12),
            new UrgentDecisionReported(DocketId.of(new BodyCode("KS"), new BodyCode("KS")), 1, ITEM, MAY_24),
            new MeetingPlanned(MEETING, AT_ONE, JANUARY_2021),
            new MeetingMoved(MEETING, AT_NINE, "Flera ledamöter är bortresta.", MAY_12),
            new MinutesImported(IMPORTED, PrintedSamples.MINUTES, FILE, MAY_12, MAY_24),
            new MinutesRemarkResolved(
                    IMPORTED, 1, RemarkSettlement.SUGGESTION_ACCEPTED, "Listan under säger 3 mars 2021.", MAY_24),
            new MeetingCancelled(new MeetingId("KS-M-KSIA-8"), "Inga ärenden att besluta i.", MAY_24),
            new DiarySeriesContinued(SERIES, 485, MAY_12),
            new DiarienummerIssued(SERIES, 486, MAY_12),
            new DiarienummerImported(SERIES, 990, MAY_12),
            new TransferEntered(DiarySeriesId.of(new BodyCode("NIA"), 2024), 12, KS_CASE, JANUARY_2024),
            new CaseRegistered(
                    KS_CASE,
                    KS_486,
                    Numbering.ISSUED,
                    CaseKind.POLICY_DOCUMENT,
                    TITLE,
                    TITLE,
                    "1.1.2",
                    "Carolina Andersson",
                    KONTORET,
                    MAY_12,
                    MAY_12),
            new CaseReceivedByTransfer(NIA_CASE, CaseReference.to(KS_486), "Nämnden tar över frågorna.", JANUARY_2024),
            new OfficerAssigned(SFN_CASE, "Martina Adiels Balk", MAY_24),
            new CaseTitleChanged(KS_CASE, STRATEGY, STRATEGY, OCTOBER_4),
            new CaseLinked(
                    KS_CASE,
                    new CaseReference("KS 2020/990", new CaseId("KS-2020-0990")),
                    LinkKind.ORIGIN,
                    "Ta fram en Integrations- och etableringsstrategi (verksamhetsplan 2021)",
                    MAY_12),
            new CaseMarkedSecret(KS_CASE, GROUND, MAY_24),
            new CaseSecrecyMarkRemoved(KS_CASE, "Ingen uppgift i ärendet omfattas.", AUGUST_16),
            new CaseClosed(SFN_CASE, CloseReason.ANSWERED, "Remissvaret är expedierat.", OCTOBER_4),
            new CaseReopened(SFN_CASE, "Yttrandet ska kompletteras.", OCTOBER_4),
            new CaseTransferred(
                    KS_CASE,
                    KS_486,
                    NIA_12.authority(),
                    CaseKind.POLICY_DOCUMENT,
                    STRATEGY,
                    STRATEGY,
                    KONTORET,
                    GROUND,
                    "Nämnden tar över frågorna.",
                    JANUARY_2024),
            new RecordRegistered(
                    KS_CASE,
                    1,
                    RecordKind.INCOMING,
                    MAY_12,
                    KONTORET,
                    STRATEGY,
                    STRATEGY,
                    FILE,
                    ANNEXES,
                    GROUND,
                    MAY_12),
            new RecordVersionAdded(KS_CASE, 1, 2, MAY_21, FILE, ANNEXES, "Åtgärd 4.3 a är omformulerad."),
            new AnnexAttached(KS_CASE, 1, 2, new AnnexPath("2/1"), FILE, MAY_21),
            new RecordMarkedSecret(KS_CASE, 1, GROUND, MAY_24),
            new RecordSecrecyMarkRemoved(KS_CASE, 1, "Ingen uppgift i handlingen omfattas.", MAY_24),
            new ExtractIdentified(
                    SFN_CASE,
                    2,
                    EXTRACT,
                    PARAGRAPH_19,
                    "Bilaga 2, Utdrag från kommunstyrelsens arbetsutskott, §19",
                    "Kommunstyrelsens utskott för integration och arbetsmarknad",
                    "Oliver Wykman",
                    List.of("Dzenita Abaza ordförande"),
                    SEPTEMBER_8),
            new RemarkMade(
                    SFN_CASE,
                    2,
                    1,
                    EXTRACT,
                    RemarkCode.BODY_NAME_MISMATCH,
                    "Bilaga 2, Utdrag från kommunstyrelsens arbetsutskott, §19",
                    "Kommunstyrelsens utskott för integration och arbetsmarknad",
                    SEPTEMBER_8),
            new RemarkResolved(
                    SFN_CASE,
                    2,
                    1,
                    "Kommunstyrelsens utskott för integration och arbetsmarknad",
                    "Enligt utdragets rubrik.",
                    SEPTEMBER_22),
            new DecisionTaken(
                    KS_CASE,
                    PARAGRAPH_19,
                    DecisionKind.SEND_ON_REMISS,
                    "Utskottet godkänner att strategin skickas på remissrunda till samtliga nämnder och bolag inom"
                            + " kommunkoncernen.",
                    false,
                    "Beslutet är rent förberedande (13 kap. 2 § kommunallagen)."),
            new RemissSent(
                    KS_CASE,
                    REMISS,
                    1,
                    KS,
                    KOMMUNSTYRELSEN,
                    KS_486,
                    TITLE,
                    GROUND,
                    PARAGRAPH_19,
                    QUESTION,
                    DUE,
                    DOCUMENTS,
                    "samtliga nämnder och bolag inom kommunkoncernen",
                    List.of(
                            new Remissinstans(SFN, SERVICENAMNDEN, RuleProfile.BOARD_SE, DUE),
                            new Remissinstans(KHEM, "Kalmarhem AB", RuleProfile.COMPANY, NEW_DUE)),
                    AskingGround.KL_6_12,
                    "Carolina Andersson",
                    MAY_24),
            new RemissAcknowledged(KS_CASE, REMISS, SFN, CaseReference.to(SFN_130), MAY_24),
            new RemissinstansReminded(KS_CASE, REMISS, SFN, ReminderKind.OVERDUE, DUE, DAY_AFTER_DUE),
            new ExtensionRequestReceived(
                    KS_CASE, REMISS, SFN, NEW_DUE, "Nämnden sammanträder i september.", false, AUGUST_16),
            new ExtensionGranted(
                    KS_CASE,
                    REMISS,
                    SFN,
                    DUE,
                    NEW_DUE,
                    "Carolina Andersson",
                    "Nämnden hinner inte före sommaren.",
                    AUGUST_17),
            new ExtensionRefused(
                    KS_CASE, REMISS, KHEM, "Carolina Andersson", "Sammanställningen kan inte vänta.", AUGUST_17),
            new RemissvarReceived(
                    KS_CASE, REMISS, SFN, AnswerKind.YTTRANDE, ADOPTED, RESERVATIONS, 4, DUE, 34, false, SEPTEMBER_23),
            new SpontaneousAnswerReceived(
                    KS_CASE,
                    REMISS,
                    1,
                    new Party("Föreningen Mötesplatsen", PartyKind.ORGANISATION),
                    "Barnens röst saknas i förslaget.",
                    5,
                    true,
                    OCTOBER_4),
            new RemissvarCoded(
                    KS_CASE,
                    REMISS,
                    SFN,
                    Stance.SUPPORT_WITH_REMARKS,
                    List.of(new CodedPoint(
                            "4.3 a",
                            Stance.OPPOSE,
                            RemarkKind.RESPONSIBILITY,
                            "kan således inte vara huvudansvariga",
                            "bidra till att uppföra och underhålla beslutade mötesplatser")),
                    SEPTEMBER_23),
            new RemissClosedForAnswers(KS_CASE, REMISS, List.of(KHEM), OCTOBER_4),
            new RemissSummarised(KS_CASE, REMISS, 6, OCTOBER_4),
            new RemissCancelled(KS_CASE, REMISS, "Förslaget har dragits tillbaka.", AUGUST_17),
            new RemissArrived(
                    ARRIVED,
                    RuleProfile.BOARD_SE,
                    KS,
                    KOMMUNSTYRELSEN,
                    KS_486,
                    TITLE,
                    GROUND,
                    QUESTION,
                    DUE,
                    DOCUMENTS,
                    MAY_24),
            new ArrivedRemissRegistered(ARRIVED, SFN_CASE, SFN_130, MAY_24),
            new ExtensionRequested(ARRIVED, NEW_DUE, "Nämnden sammanträder i september.", AUGUST_16),
            new AnswerDateMoved(ARRIVED, DUE, NEW_DUE, AUGUST_17),
            new ExtensionRequestRefused(ARRIVED, "Sammanställningen kan inte vänta.", AUGUST_17),
            new ReminderArrived(ARRIVED, ReminderKind.BEFORE_DUE, DUE, AUGUST_17),
            new ArrivedRemissAnswered(ARRIVED, AnswerKind.YTTRANDE, SEPTEMBER_23),
            new ArrivedRemissWithdrawn(ARRIVED, "Förslaget har dragits tillbaka.", AUGUST_17),
            new RemissTakenUp(
                    SFN_CASE,
                    ARRIVED,
                    RuleProfile.BOARD_SE,
                    CaseReference.to(KS_486),
                    KOMMUNSTYRELSEN,
                    QUESTION,
                    DUE,
                    1,
                    MAY_24),
            new TjansteskrivelseWritten(
                    SFN_CASE,
                    1,
                    SEPTEMBER_8,
                    List.of("Peter Arnesson, Förvaltningschef", "Martina Adiels Balk, Stabschef"),
                    "Servicenämnden beslutar att anta förvaltningens yttrande som sitt eget och överlämnar det till"
                            + " kommunstyrelsen för vidare handläggning.",
                    ADOPTED,
                    MEMO,
                    19),
            new TjansteskrivelseProposed(SFN_CASE, 1, SEPTEMBER_8),
            new YttrandeAdopted(
                    SFN_CASE,
                    PARAGRAPH_90,
                    AdoptionMode.AMENDED,
                    1,
                    ADOPTED,
                    "En mening om resurser läggs till på yrkande av Sofia Ek.",
                    null,
                    RESERVATIONS),
            new YttrandeAdopted(
                    SFN_CASE,
                    DELEGATED,
                    AdoptionMode.AS_PROPOSED,
                    1,
                    ADOPTED,
                    null,
                    "Yttrandet rör enbart verkställigheten.",
                    List.of()),
            new DeclineDecided(
                    SFN_CASE, DELEGATED, "Strategin berör inte nämndens ansvar.", "Att avstå ändrar inga mål."),
            new RemissvarDispatched(
                    SFN_CASE,
                    ARRIVED,
                    AnswerKind.YTTRANDE,
                    ADOPTED,
                    RESERVATIONS,
                    3,
                    "Svaret är redan sent.",
                    SEPTEMBER_23));

    static final List<DomainEvent> ALL = Stream.of(
                    OF_BODIES_AND_CASES,
                    SamplesOfMeetings.ALL,
                    SamplesOfMinutes.ALL,
                    SamplesOfDelegation.ALL,
                    SamplesOfFollowUp.ALL)
            .flatMap(List::stream)
            .toList();

    private Samples() {}

    static DomainEvent of(Class<? extends DomainEvent> type) {
        return ALL.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no sample of " + type.getSimpleName() + "."));
    }
}
