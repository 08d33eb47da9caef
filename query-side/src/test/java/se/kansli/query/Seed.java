package se.kansli.query;

import static se.kansli.query.Story.ANSWER;
import static se.kansli.query.Story.REMISS;
import static se.kansli.query.Story.SFN;
import static se.kansli.query.Story.STRATEGY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissAcknowledged;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.query.projection.Fold;

/// Single events, for tests that need no more of the [Story] than a few, or cases beside it.
public final class Seed {

    public static final Party KOMMUNSTYRELSEN = new Party("Kommunstyrelsen", PartyKind.AUTHORITY);
    public static final String TITLE = "Strategi för etnisk och kulturell inkludering - beslut om remiss";

    private Seed() {}

    /// The view after the events; those that are not of its key are passed over, as they are in the log.
    public static <V> @Nullable V fold(Fold<V> fold, String key, DomainEvent... events) {
        V view = null;
        for (DomainEvent event : events) {
            if (fold.keyOf(event).filter(key::equals).isPresent()) {
                view = fold.apply(view, Log.recorded(key, 0, event));
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
