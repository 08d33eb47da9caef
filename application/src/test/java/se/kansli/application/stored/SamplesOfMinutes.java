package se.kansli.application.stored;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.minutes.AppealAddressee;
import se.kansli.kernel.minutes.AppealDecided;
import se.kansli.kernel.minutes.AppealForwarded;
import se.kansli.kernel.minutes.AppealOutcome;
import se.kansli.kernel.minutes.AppealReceived;
import se.kansli.kernel.minutes.DispatchPurpose;
import se.kansli.kernel.minutes.ExtractIssued;
import se.kansli.kernel.minutes.MinutesAnnounced;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesCorrected;
import se.kansli.kernel.minutes.MinutesDisputed;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesParagraph;
import se.kansli.kernel.minutes.MinutesSigned;
import se.kansli.kernel.minutes.NoticeRemoved;
import se.kansli.kernel.minutes.ParagraphDispatched;
import se.kansli.kernel.minutes.ReadyRemark;
import se.kansli.kernel.minutes.Redaction;
import se.kansli.kernel.minutes.Signer;
import se.kansli.kernel.minutes.SignerCapacity;
import se.kansli.kernel.minutes.SigningMeans;
import se.kansli.kernel.minutes.WebCopyReviewed;
import se.kansli.kernel.organisation.Announcement;
import se.kansli.kernel.organisation.Appealable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.SignOff;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.ItemOutcome;

/// One of each event of the minutes of 21 May 2021; what became of them is made up.
final class SamplesOfMinutes {

    private static final MeetingId MEETING = new MeetingId("KS-M-KSIA-7");
    private static final MinutesId MINUTES = MinutesId.of(MEETING);
    private static final ParagraphNumber PARAGRAPH_19 = ParagraphNumber.of(19);
    private static final LocalDate MET = LocalDate.of(2021, 5, 21);
    private static final LocalDate READY = LocalDate.of(2021, 5, 24);
    private static final LocalDate APPROVAL_DUE = LocalDate.of(2021, 6, 4);
    private static final LocalDate APPROVED = LocalDate.of(2021, 6, 5);
    private static final LocalDate ANNOUNCEMENT_DUE = LocalDate.of(2021, 6, 7);
    private static final LocalDate ANNOUNCED = LocalDate.of(2021, 6, 8);
    private static final LocalDate LAST_APPEAL_DAY = LocalDate.of(2021, 6, 29);
    private static final LocalDate JUNE_30 = LocalDate.of(2021, 6, 30);
    private static final String SECRETARY = "Oliver Wykman";

    static final List<DomainEvent> ALL = List.of(
            new MinutesMadeReady(
                    MINUTES,
                    SignOff.WITHIN_FOURTEEN_DAYS,
                    Announcement.NOTICE_BOARD,
                    Appealable.UNLESS_PREPARATORY,
                    List.of(new MinutesParagraph(
                            1,
                            PARAGRAPH_19,
                            "Strategi för etnisk och kulturell inkludering",
                            new CaseId("KS-2021-0486"),
                            ItemOutcome.DECIDED,
                            List.of(new DecisionPoint(
                                    1,
                                    DecisionKind.FORWARD,
                                    "Utskottet överlämnar strategin.",
                                    false,
                                    "Rent förberedande (KL 13:2).",
                                    new BodyCode("KS"))),
                            MET)),
                    "§ 19",
                    List.of(MET),
                    List.of(
                            new Signer("Dzenita Abaza", SignerCapacity.CHAIR),
                            new Signer("Karin Holm", SignerCapacity.APPROVER)),
                    List.of(ReadyRemark.APPROVER_NOT_CHOSEN),
                    APPROVAL_DUE,
                    MET.plusDays(10),
                    READY),
            new MinutesSigned(MINUTES, "Dzenita Abaza", SigningMeans.E_SIGNATURE, APPROVED),
            new MinutesDisputed(MINUTES, PARAGRAPH_19, "Karin Holm", "Utskottet föreslog, och beslutade inte.", READY),
            new MinutesApproved(
                    MINUTES,
                    new MeetingItem(new MeetingId("KS-M-KSIA-8"), 2),
                    APPROVAL_DUE,
                    1,
                    ANNOUNCEMENT_DUE,
                    APPROVED),
            new MinutesAnnounced(
                    MINUTES,
                    1,
                    "Kommunledningskontoret, Östra Sjögatan 18",
                    ANNOUNCEMENT_DUE,
                    1,
                    LAST_APPEAL_DAY,
                    JUNE_30,
                    ANNOUNCED),
            new NoticeRemoved(MINUTES, 1, true, LAST_APPEAL_DAY),
            new AppealReceived(
                    MINUTES,
                    1,
                    PARAGRAPH_19,
                    "Föreningen Grannar",
                    AppealAddressee.MUNICIPALITY,
                    true,
                    LAST_APPEAL_DAY),
            new AppealForwarded(MINUTES, 1, JUNE_30),
            new AppealDecided(MINUTES, 1, AppealOutcome.DISMISSED, JUNE_30),
            new MinutesCorrected(
                    MINUTES,
                    1,
                    PARAGRAPH_19,
                    "förslaget till stategi",
                    "förslaget till strategi",
                    "Skrivfel.",
                    SECRETARY,
                    JUNE_30),
            new ExtractIssued(MINUTES, PARAGRAPH_19, "Servicenämnden", List.of(1), JUNE_30),
            new ParagraphDispatched(MINUTES, PARAGRAPH_19, "Servicenämnden", DispatchPurpose.FOR_ACTION, APPROVED),
            new WebCopyReviewed(
                    MINUTES, List.of(new Redaction(PARAGRAPH_19, "namnet på en privatperson")), 1, SECRETARY, JUNE_30));

    private SamplesOfMinutes() {}
}
