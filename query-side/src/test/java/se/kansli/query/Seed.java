package se.kansli.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissAcknowledged;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

/// Events of the real remiss KS 2021/0486 and its answer SFN 2021/0130, as the log gives them back.
public final class Seed {

    public static final BodyCode KS = new BodyCode("KS");
    public static final BodyCode SFN = new BodyCode("SFN");
    public static final CaseId STRATEGY = new CaseId("KS-2021-0486");
    public static final CaseId ANSWER = new CaseId("SFN-2021-0130");
    public static final RemissId REMISS = RemissId.of(STRATEGY, 1);
    public static final Party KOMMUNSTYRELSEN = new Party("Kommunstyrelsen", PartyKind.AUTHORITY);
    public static final String TITLE = "Strategi för etnisk och kulturell inkludering - beslut om remiss";

    private Seed() {}

    public static RecordedEvent recorded(DomainEvent event) {
        return new RecordedEvent("KS-2021-0486", 0, "event", Instant.parse("2021-05-12T08:00:00Z"), event, Map.of());
    }

    /// The view after the events; those that are not of its key are passed over, as they are in the log.
    public static <V> @Nullable V fold(Fold<V> fold, String key, DomainEvent... events) {
        V view = null;
        for (DomainEvent event : events) {
            if (fold.keyOf(event).filter(key::equals).isPresent()) {
                view = fold.apply(view, recorded(event));
            }
        }
        return view;
    }

    public static CaseRegistered strategyRegistered() {
        return registered(STRATEGY, TITLE, TITLE, new Party("Kommunledningskontoret", PartyKind.AUTHORITY), day(5, 12));
    }

    public static CaseRegistered answerRegistered() {
        return registered(
                ANSWER,
                "Yttrande om strategi för etnisk och kulturell inkludering",
                "Remiss om strategi för etnisk och kulturell inkludering",
                KOMMUNSTYRELSEN,
                day(5, 25));
    }

    public static CaseRegistered registered(
            CaseId caseId, String title, String publicTitle, Party initiator, LocalDate on) {
        return new CaseRegistered(
                caseId,
                caseId.issuedAs(),
                Numbering.ISSUED,
                CaseKind.POLICY_DOCUMENT,
                title,
                publicTitle,
                null,
                null,
                initiator,
                on,
                on);
    }

    public static RemissAcknowledged acknowledgedBySfn() {
        return new RemissAcknowledged(STRATEGY, REMISS, SFN, new CaseReference("SFN 2021/0130", ANSWER), day(5, 25));
    }

    public static RemissTakenUp takenUpAtSfn() {
        return new RemissTakenUp(
                ANSWER,
                IncomingRemissId.of(SFN, REMISS),
                RuleProfile.BOARD_SE,
                new CaseReference("KS 2021/0486", STRATEGY),
                "Kommunstyrelsen",
                "Yttrande över strategin",
                day(8, 20),
                1,
                day(5, 25));
    }

    public static RecordRegistered record(
            CaseId caseId,
            int number,
            RecordKind kind,
            LocalDate date,
            @Nullable Party counterpart,
            String title,
            String publicTitle) {
        return new RecordRegistered(
                caseId, number, kind, date, counterpart, title, publicTitle, null, List.of(), null, date);
    }

    public static LocalDate day(int month, int day) {
        return LocalDate.of(2021, month, day);
    }
}
