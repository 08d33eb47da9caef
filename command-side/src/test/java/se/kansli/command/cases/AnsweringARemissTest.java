package se.kansli.command.cases;

import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static se.kansli.command.cases.Kalmar.ANSWER_CASE;
import static se.kansli.command.cases.Kalmar.AT_SFN;
import static se.kansli.command.cases.Kalmar.DUE;
import static se.kansli.command.cases.Kalmar.KF;
import static se.kansli.command.cases.Kalmar.KS;
import static se.kansli.command.cases.Kalmar.PARAGRAPH_90;
import static se.kansli.command.cases.Kalmar.SFN;
import static se.kansli.command.cases.Kalmar.STRATEGY;
import static se.kansli.command.cases.Kalmar.date;
import static se.kansli.command.cases.Kalmar.on;
import static se.kansli.command.cases.Kalmar.strategyRegistered;
import static se.kansli.command.cases.Kalmar.takenUpAtSfn;
import static se.kansli.command.cases.Refused.refusal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.cases.Kalmar.Inbox;
import se.kansli.command.remiss.AdoptYttrande;
import se.kansli.command.remiss.DeclineRemiss;
import se.kansli.command.remiss.DelegationCheck;
import se.kansli.command.remiss.DispatchRemissvar;
import se.kansli.command.remiss.ProposeTjansteskrivelse;
import se.kansli.command.remiss.SubmitCompanyAnswer;
import se.kansli.command.remiss.WriteTjansteskrivelse;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.DeclineDecided;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.remiss.Reservation;
import se.kansli.kernel.remiss.TjansteskrivelseProposed;
import se.kansli.kernel.remiss.TjansteskrivelseWritten;
import se.kansli.kernel.remiss.YttrandeAdopted;

final class AnsweringARemissTest {

    private static final String WORDING = "Servicenämnden beslutar att avge yttrandet.";
    private static final DecisionReference DELEGATION = new DecisionReference(SFN, date("2021-09-22"), null, "SFN 3.2");
    private static final String PROPOSAL = "Servicenämnden beslutar att anta förvaltningens yttrande som sitt eget och"
            + " överlämnar det till kommunstyrelsen för vidare handläggning";
    private static final String TEXT = "Förvaltningen är positiv till strategin.";
    private static final List<String> SIGNED =
            List.of("Peter Arnesson, Förvaltningschef", "Martina Adiels Balk, Stabschef");

    @Test
    void A3_a_memo_dated_after_the_due_date_is_accepted_and_marked() {
        on("2021-09-08")
                .given(takenUpAtSfn())
                .when(write("2021-09-08", TEXT))
                .expectEvents(written(1, "2021-09-08", TEXT, 19))
                .expectResultMessagePayload(1);
    }

    @Test
    void A10_a_memo_is_held_against_the_due_date_in_force() {
        on("2021-09-08", new Inbox(date("2021-09-15"), false))
                .given(takenUpAtSfn())
                .when(write("2021-09-08", TEXT))
                .expectEvents(written(1, "2021-09-08", TEXT, 0));
    }

    @Test
    void a_memo_is_not_dated_ahead() {
        on("2021-09-08")
                .given(takenUpAtSfn())
                .when(write("2021-09-09", TEXT))
                .expectNoEvents()
                .expectException(refusal("DATE_IN_THE_FUTURE", "CON-7"));
    }

    @Test
    void CON_8_A4_a_memo_is_no_answer_until_a_decision_has_adopted_it() {
        on("2021-09-10")
                .given(proposed())
                .when(new DispatchRemissvar(ANSWER_CASE, null))
                .expectNoEvents()
                .expectException(refusal("NOT_ADOPTED", "CON-8"));
    }

    @Test
    void A4_the_namnd_adopts_the_proposed_version_as_its_own() {
        on("2021-09-22")
                .given(proposed())
                .when(adopt(PARAGRAPH_90, AdoptionMode.AS_PROPOSED, 1, null, null))
                .expectEvents(decided(PROPOSAL), adopted(AdoptionMode.AS_PROPOSED, 1, TEXT, null));
    }

    @Test
    void a_decision_that_is_recorded_already_is_not_recorded_again() {
        on("2021-09-23")
                .given(proposed())
                .andGiven(decided("antar yttrandet"))
                .when(adopt(PARAGRAPH_90, AdoptionMode.AS_PROPOSED, 1, null, null))
                .expectEvents(adopted(AdoptionMode.AS_PROPOSED, 1, TEXT, null));
    }

    @Test
    void A4_what_was_adopted_is_dispatched_as_an_outgoing_record() {
        on("2021-09-23")
                .given(proposed())
                .andGiven(decided(PROPOSAL), adopted(AdoptionMode.AS_PROPOSED, 1, TEXT, null))
                .when(new DispatchRemissvar(ANSWER_CASE, null))
                .expectEvents(outgoing("Remissvar till Kommunstyrelsen"), dispatched(AnswerKind.YTTRANDE, TEXT))
                .expectResultMessagePayload(2);
    }

    @Test
    void a_memo_that_is_rewritten_after_the_decision_does_not_change_what_is_dispatched() {
        on("2021-09-23")
                .given(proposed())
                .andGiven(
                        adopted(AdoptionMode.AS_PROPOSED, 1, TEXT, null),
                        written(2, "2021-09-22", "Förvaltningen är negativ.", 33),
                        new TjansteskrivelseProposed(ANSWER_CASE, 2, date("2021-09-22")))
                .when(new DispatchRemissvar(ANSWER_CASE, null))
                .expectEvents(outgoing("Remissvar till Kommunstyrelsen"), dispatched(AnswerKind.YTTRANDE, TEXT));
    }

    @Test
    void A5_an_amended_text_is_dispatched_with_the_reservations() {
        List<Reservation> reservations = List.of(new Reservation("Erik Ek (M)", "Resurser saknas."));
        YttrandeAdopted amended = new YttrandeAdopted(
                ANSWER_CASE,
                PARAGRAPH_90,
                AdoptionMode.AMENDED,
                1,
                TEXT + " Resurser måste följa med.",
                "En mening om resurser läggs till, yrkat av Anna Ask (S)",
                null,
                reservations);
        on("2021-09-22")
                .given(proposed())
                .when(new AdoptYttrande(
                        ANSWER_CASE,
                        PARAGRAPH_90,
                        AdoptionMode.AMENDED,
                        1,
                        amended.text(),
                        amended.changes(),
                        WORDING,
                        null,
                        reservations))
                .expectEvents(decided(WORDING), amended);
        on("2021-09-23")
                .given(proposed())
                .andGiven(amended)
                .when(new DispatchRemissvar(ANSWER_CASE, null))
                .expectEvents(
                        outgoing("Remissvar till Kommunstyrelsen"),
                        new RemissvarDispatched(
                                ANSWER_CASE,
                                AT_SFN,
                                AnswerKind.YTTRANDE,
                                amended.text(),
                                reservations,
                                2,
                                null,
                                date("2021-09-23")));
    }

    @Test
    void a_namnd_may_decide_on_a_text_of_its_own() {
        on("2021-09-22")
                .given(takenUpAtSfn())
                .when(adopt(PARAGRAPH_90, AdoptionMode.OWN, null, "Vi avstyrker.", null))
                .expectEvents(decided(WORDING), adopted(AdoptionMode.OWN, 0, "Vi avstyrker.", null));
    }

    @Test
    void the_text_goes_with_the_mode() {
        List<AdoptYttrande> contradictions = List.of(
                adopt(PARAGRAPH_90, AdoptionMode.AS_PROPOSED, 1, "Vi avstyrker.", null),
                adopt(PARAGRAPH_90, AdoptionMode.AS_PROPOSED, 1, null, "En mening stryks"),
                adopt(PARAGRAPH_90, AdoptionMode.AMENDED, 1, "Vi avstyrker.", null),
                adopt(PARAGRAPH_90, AdoptionMode.AMENDED, 1, " ", "En mening stryks"),
                adopt(PARAGRAPH_90, AdoptionMode.OWN, null, null, null),
                adopt(PARAGRAPH_90, AdoptionMode.OWN, 1, "Vi avstyrker.", null));
        for (AdoptYttrande contradiction : contradictions) {
            on("2021-09-22")
                    .given(proposed())
                    .when(contradiction)
                    .expectNoEvents()
                    .expectException(refusal("MODE_AND_TEXT_DISAGREE", "CON-9"));
        }
    }

    @Test
    void only_a_version_that_has_been_proposed_is_adopted() {
        on("2021-09-22")
                .given(proposed())
                .andGiven(written(2, "2021-09-10", "Ny text.", 21))
                .when(adopt(PARAGRAPH_90, AdoptionMode.AS_PROPOSED, 2, null, null))
                .expectNoEvents()
                .expectException(refusal("NOT_PROPOSED", "CON-8"));
        on("2021-09-22")
                .given(proposed())
                .when(adopt(PARAGRAPH_90, AdoptionMode.AS_PROPOSED, null, null, null))
                .expectNoEvents()
                .expectException(refusal("NOT_PROPOSED", "CON-8"));
    }

    @Test
    void a_version_is_proposed_once_and_must_exist() {
        on("2021-09-09")
                .given(takenUpAtSfn())
                .andGiven(written(1, "2021-09-08", TEXT, 19))
                .when(new ProposeTjansteskrivelse(ANSWER_CASE, 1))
                .expectEvents(new TjansteskrivelseProposed(ANSWER_CASE, 1, date("2021-09-09")));
        on("2021-09-10")
                .given(proposed())
                .when(new ProposeTjansteskrivelse(ANSWER_CASE, 1))
                .expectNoEvents()
                .expectException(refusal("ALREADY_PROPOSED", "CON-9"));
        on("2021-09-10")
                .given(proposed())
                .when(new ProposeTjansteskrivelse(ANSWER_CASE, 2))
                .expectNoEvents()
                .expectException(refusal("NO_SUCH_VERSION", "CON-9"));
    }

    @Test
    void nobody_else_decides_the_namnds_answer() {
        on("2021-09-22")
                .given(proposed())
                .when(adopt(
                        new DecisionReference(KS, date("2021-09-21"), "§ 90", null),
                        AdoptionMode.AS_PROPOSED,
                        1,
                        null,
                        null))
                .expectNoEvents()
                .expectException(refusal("ANOTHER_BODYS_DECISION", "CON-8"));
    }

    @Test
    void a_decision_lies_between_the_memo_and_today() {
        on("2021-09-22")
                .given(proposed())
                .when(adopt(
                        new DecisionReference(SFN, date("2021-09-07"), "§ 90", null),
                        AdoptionMode.AS_PROPOSED,
                        1,
                        null,
                        null))
                .expectNoEvents()
                .expectException(refusal("DECIDED_BEFORE_WRITTEN", "CON-7"));
        on("2021-09-21")
                .given(proposed())
                .when(adopt(PARAGRAPH_90, AdoptionMode.AS_PROPOSED, 1, null, null))
                .expectNoEvents()
                .expectException(refusal("DATE_IN_THE_FUTURE", "CON-8"));
    }

    @Test
    void one_decision_adopts_once() {
        on("2021-09-22")
                .given(proposed())
                .andGiven(adopted(AdoptionMode.AS_PROPOSED, 1, TEXT, null))
                .when(adopt(PARAGRAPH_90, AdoptionMode.OWN, null, "Vi avstyrker.", null))
                .expectNoEvents()
                .expectException(refusal("ALREADY_ADOPTED", "CON-8"));
    }

    @Test
    void a_decision_that_is_not_recorded_is_told_in_its_own_words() {
        on("2021-09-22")
                .given(proposed())
                .when(adopt(PARAGRAPH_90, AdoptionMode.OWN, null, "Vi avstyrker.", null, null, null))
                .expectNoEvents()
                .expectException(refusal("WORDING_MISSING", "MIN-1"));
        on("2021-09-22")
                .given(proposed())
                .andGiven(decided(WORDING))
                .when(adopt(PARAGRAPH_90, AdoptionMode.OWN, null, "Vi avstyrker.", null, null, null))
                .expectEvents(adopted(AdoptionMode.OWN, 0, "Vi avstyrker.", null));
        on("2021-09-22")
                .given(proposed())
                .when(adopt(PARAGRAPH_90, AdoptionMode.AS_PROPOSED, 1, null, null, WORDING, null))
                .expectEvents(decided(WORDING), adopted(AdoptionMode.AS_PROPOSED, 1, TEXT, null));
    }

    @Test
    void CON_11_A12_an_answer_to_kommunstyrelsen_may_be_decided_on_delegation_when_it_says_why() {
        DelegationCheck check = new DelegationCheck(false, "Rör enbart verkställigheten");
        on("2021-09-22")
                .given(proposed())
                .when(adopt(DELEGATION, AdoptionMode.AS_PROPOSED, 1, null, null, null, check))
                .expectEventsMatching(payloadsMatching(exactSequenceOf(
                        predicate(DecisionTaken.class::isInstance),
                        predicate(new YttrandeAdopted(
                                ANSWER_CASE,
                                DELEGATION,
                                AdoptionMode.AS_PROPOSED,
                                1,
                                TEXT,
                                null,
                                check.reason(),
                                List.of())::equals))));
        on("2021-09-22")
                .given(proposed())
                .when(new DeclineRemiss(ANSWER_CASE, DELEGATION, "Berörs inte", check))
                .expectEventsMatching(payloadsMatching(exactSequenceOf(
                        predicate(DecisionTaken.class::isInstance),
                        predicate(
                                new DeclineDecided(ANSWER_CASE, DELEGATION, "Berörs inte", check.reason())::equals))));
    }

    @Test
    void CON_11_A12_a_delegate_who_has_not_considered_what_it_is_about_decides_nothing() {
        on("2021-09-22")
                .given(proposed())
                .when(adopt(DELEGATION, AdoptionMode.AS_PROPOSED, 1, null, null))
                .expectNoEvents()
                .expectException(refusal("DELEGATION_NOT_CHECKED", "CON-11"));
        on("2021-09-22")
                .given(proposed())
                .when(new DeclineRemiss(ANSWER_CASE, DELEGATION, "Berörs inte", new DelegationCheck(false, " ")))
                .expectNoEvents()
                .expectException(refusal("TEXT_MISSING", "CON-11"));
    }

    @Test
    void CON_11_A12_what_is_about_goals_direction_scope_or_quality_is_for_the_namnd() {
        DelegationCheck check = new DelegationCheck(true, "Yttrandet ändrar nämndens mål");
        for (Object command : List.of(
                adopt(DELEGATION, AdoptionMode.AS_PROPOSED, 1, null, null, null, check),
                new DeclineRemiss(ANSWER_CASE, DELEGATION, "Berörs inte", check))) {
            on("2021-09-22")
                    .given(proposed())
                    .when(command)
                    .expectNoEvents()
                    .expectException(refusal("NOT_DELEGABLE", "CON-11"));
        }
    }

    @Test
    void CON_11_A12_an_answer_to_fullmaktige_may_not() {
        IncomingRemissId fromCouncil = IncomingRemissId.of(SFN, new RemissId("KF-2021-0007-R1"));
        on("2021-09-22")
                .given(takenUpAtSfn())
                .andGiven(new RemissTakenUp(
                        ANSWER_CASE,
                        fromCouncil,
                        RuleProfile.BOARD_SE,
                        CaseReference.to(Diarienummer.of(KF, 2021, 7)),
                        "Kommunfullmäktige",
                        "Yttra er",
                        DUE,
                        1,
                        date("2021-05-25")))
                .when(adopt(
                        DELEGATION,
                        AdoptionMode.OWN,
                        null,
                        "Vi är positiva.",
                        null,
                        WORDING,
                        new DelegationCheck(false, "Rör enbart verkställigheten")))
                .expectNoEvents()
                .expectException(refusal("NOT_DELEGABLE", "CON-11"));
    }

    @Test
    void a_namnd_that_abstains_decides_so_and_its_answer_says_so() {
        DeclineDecided declined = new DeclineDecided(ANSWER_CASE, PARAGRAPH_90, "Berörs inte", null);
        on("2021-09-22")
                .given(takenUpAtSfn())
                .when(new DeclineRemiss(ANSWER_CASE, PARAGRAPH_90, "Berörs inte", null))
                .expectEvents(
                        new DecisionTaken(
                                ANSWER_CASE,
                                PARAGRAPH_90,
                                DecisionKind.DECLINE_REMISS,
                                "Berörs inte",
                                false,
                                "rent förberedande (KL 13:2 p 2)"),
                        declined);
        on("2021-09-23")
                .given(takenUpAtSfn())
                .andGiven(declined)
                .when(new DispatchRemissvar(ANSWER_CASE, null))
                .expectEvents(
                        outgoing("Remissvar till Kommunstyrelsen"), dispatched(AnswerKind.DECLINED, "Berörs inte"));
    }

    @Test
    void an_answer_that_has_left_is_neither_sent_nor_changed_again() {
        List<Object> tooLate = List.of(
                new DispatchRemissvar(ANSWER_CASE, null),
                write("2021-09-24", "Ny text."),
                new ProposeTjansteskrivelse(ANSWER_CASE, 1),
                adopt(PARAGRAPH_90, AdoptionMode.OWN, null, "Vi avstyrker.", null),
                new DeclineRemiss(ANSWER_CASE, PARAGRAPH_90, "Berörs inte", null));
        for (Object command : tooLate) {
            on("2021-09-24")
                    .given(proposed())
                    .andGiven(adopted(AdoptionMode.AS_PROPOSED, 1, TEXT, null), dispatched(AnswerKind.YTTRANDE, TEXT))
                    .when(command)
                    .expectNoEvents()
                    .expectException(refusal("ALREADY_DISPATCHED", "CON-8"));
        }
    }

    @Test
    void A13_a_company_answers_with_a_statement_and_a_signature() {
        on("2021-09-23")
                .given(takenUpByACompany())
                .when(new SubmitCompanyAnswer(
                        ANSWER_CASE, AnswerKind.YTTRANDE, "Vi bygger gärna mötesplatser.", "Nils Nilsson, VD"))
                .expectEvents(
                        outgoing("Remissvar till Kommunstyrelsen, undertecknat av Nils Nilsson, VD"),
                        dispatched(AnswerKind.YTTRANDE, "Vi bygger gärna mötesplatser."))
                .expectResultMessagePayload(2);
    }

    @Test
    void A13_the_rules_for_a_namnds_decision_are_not_applied_to_a_company() {
        List<Object> commands = List.of(
                adopt(PARAGRAPH_90, AdoptionMode.OWN, null, "Vi är positiva.", null),
                new DeclineRemiss(ANSWER_CASE, PARAGRAPH_90, "Berörs inte", null),
                new DispatchRemissvar(ANSWER_CASE, null));
        for (Object command : commands) {
            on("2021-09-23")
                    .given(takenUpByACompany())
                    .when(command)
                    .expectNoEvents()
                    .expectException(refusal("COMPANY", "CON-8"));
        }
    }

    @Test
    void A13_a_namnd_does_not_answer_as_a_company() {
        on("2021-09-23")
                .given(proposed())
                .when(new SubmitCompanyAnswer(ANSWER_CASE, AnswerKind.YTTRANDE, TEXT, "Peter Arnesson"))
                .expectNoEvents()
                .expectException(refusal("NOT_A_COMPANY", "CON-8"));
    }

    @Test
    void CON_5_a_case_that_answers_no_remiss_has_no_answer_to_write() {
        on("2021-09-23")
                .given(strategyRegistered())
                .when(new DispatchRemissvar(STRATEGY, null))
                .expectNoEvents()
                .expectException(refusal("NOT_ANSWERING", "CON-5"));
    }

    private static List<DomainEvent> proposed() {
        return Stream.concat(
                        takenUpAtSfn().stream(),
                        Stream.of(
                                written(1, "2021-09-08", TEXT, 19),
                                new TjansteskrivelseProposed(ANSWER_CASE, 1, date("2021-09-09"))))
                .toList();
    }

    private static List<DomainEvent> takenUpByACompany() {
        return takenUpAtSfn().stream()
                .map(event -> event instanceof RemissTakenUp taken
                        ? new RemissTakenUp(
                                ANSWER_CASE,
                                AT_SFN,
                                RuleProfile.COMPANY,
                                taken.theirNumber(),
                                taken.senderName(),
                                taken.question(),
                                taken.dueOn(),
                                taken.recordNumber(),
                                taken.takenUpOn())
                        : event)
                .toList();
    }

    private static WriteTjansteskrivelse write(String datedOn, String yttrande) {
        return new WriteTjansteskrivelse(ANSWER_CASE, date(datedOn), SIGNED, PROPOSAL, yttrande, null);
    }

    private static TjansteskrivelseWritten written(int version, String datedOn, String yttrande, int daysAfterDue) {
        return new TjansteskrivelseWritten(
                ANSWER_CASE, version, date(datedOn), SIGNED, PROPOSAL, yttrande, null, daysAfterDue);
    }

    private static AdoptYttrande adopt(
            DecisionReference decision,
            AdoptionMode mode,
            @Nullable Integer version,
            @Nullable String text,
            @Nullable String changes) {
        return adopt(decision, mode, version, text, changes, mode == AdoptionMode.AS_PROPOSED ? null : WORDING, null);
    }

    private static AdoptYttrande adopt(
            DecisionReference decision,
            AdoptionMode mode,
            @Nullable Integer version,
            @Nullable String text,
            @Nullable String changes,
            @Nullable String wording,
            @Nullable DelegationCheck check) {
        return new AdoptYttrande(ANSWER_CASE, decision, mode, version, text, changes, wording, check, List.of());
    }

    private static YttrandeAdopted adopted(AdoptionMode mode, int version, String text, @Nullable String changes) {
        return new YttrandeAdopted(ANSWER_CASE, PARAGRAPH_90, mode, version, text, changes, null, List.of());
    }

    private static DecisionTaken decided(String wording) {
        return new DecisionTaken(
                ANSWER_CASE,
                PARAGRAPH_90,
                DecisionKind.ADOPT_AS_OWN,
                wording,
                false,
                "rent förberedande (KL 13:2 p 2)");
    }

    private static RecordRegistered outgoing(String title) {
        return new RecordRegistered(
                ANSWER_CASE,
                2,
                RecordKind.OUTGOING,
                date("2021-09-23"),
                new Party("Kommunstyrelsen", PartyKind.AUTHORITY),
                title,
                "Remissvar till Kommunstyrelsen",
                null,
                List.of(),
                null,
                date("2021-09-23"));
    }

    private static RemissvarDispatched dispatched(AnswerKind kind, String text) {
        return new RemissvarDispatched(ANSWER_CASE, AT_SFN, kind, text, List.of(), 2, null, date("2021-09-23"));
    }
}
