package se.kansli.command.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.command.remiss.ArrivedRemisser;
import se.kansli.command.remiss.ReminderPlan;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseRegistered;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.Numbering;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissSent;
import se.kansli.kernel.remiss.Remissinstans;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.RemittedDocument;

/// The bodies of Kalmar and the remiss KS 2021/0486 that the scenarios tell of, with a fixture that stands on a given
/// day.
final class Kalmar {

    static final BodyCode KF = new BodyCode("KF");
    static final BodyCode KS = new BodyCode("KS");
    static final BodyCode UTSKOTT = new BodyCode("KSIA");
    static final BodyCode SFN = new BodyCode("SFN");
    static final BodyCode SN = new BodyCode("SN");
    static final BodyCode KALMARHEM = new BodyCode("KHEM");
    static final BodyCode RADET = new BodyCode("IR");
    static final BodyCode GAMLA = new BodyCode("GAN");

    static final Diarienummer KS_0486 = Diarienummer.of(KS, 2021, 486);
    static final CaseId STRATEGY = CaseId.of(KS_0486);
    static final RemissId REMISS = RemissId.of(STRATEGY, 1);
    static final Diarienummer SFN_0130 = Diarienummer.of(SFN, 2021, 130);
    static final CaseId ANSWER_CASE = CaseId.of(SFN_0130);
    static final IncomingRemissId AT_SFN = IncomingRemissId.of(SFN, REMISS);

    static final LocalDate DECIDED = date("2021-05-21");
    static final LocalDate DUE = date("2021-08-20");
    static final String TITLE = "Strategi för etnisk och kulturell inkludering - beslut om remiss";
    static final String AS_PRINTED = "samtliga nämnder och bolag inom kommunkoncernen";
    static final DecisionReference PARAGRAPH_19 = new DecisionReference(UTSKOTT, DECIDED, "§ 19", null);
    static final DecisionReference PARAGRAPH_90 = new DecisionReference(SFN, date("2021-09-22"), "§ 90", null);

    private static final LocalDate LONG_AGO = date("2015-01-01");

    private Kalmar() {}

    static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }

    static Clock noonOf(LocalDate day) {
        return Clock.fixed(day.atTime(LocalTime.NOON).atZone(Stockholm.ZONE).toInstant(), Stockholm.ZONE);
    }

    /// A case as it is handled at noon of that day.
    static AggregateTestFixture<Case> on(String today) {
        return on(today, new Inbox());
    }

    static AggregateTestFixture<Case> on(String today, ArrivedRemisser arrivals) {
        return by(noonOf(date(today)), arrivals);
    }

    /// A case as it is handled by this clock.
    static AggregateTestFixture<Case> by(Clock clock) {
        return by(clock, new Inbox());
    }

    private static AggregateTestFixture<Case> by(Clock clock, ArrivedRemisser arrivals) {
        AggregateTestFixture<Case> fixture = new AggregateTestFixture<>(Case.class);
        // The check compares by equals, which the parts of a case do not have.
        fixture.setReportIllegalStateChange(false);
        fixture.registerInjectableResource(clock);
        fixture.registerInjectableResource(new Organisation());
        fixture.registerInjectableResource(arrivals);
        fixture.registerInjectableResource(ReminderPlan.USUAL);
        return fixture;
    }

    static CaseRegistered strategyRegistered() {
        return new CaseRegistered(
                STRATEGY,
                KS_0486,
                Numbering.ISSUED,
                CaseKind.POLICY_DOCUMENT,
                TITLE,
                TITLE,
                null,
                null,
                new Party("Kommunledningskontoret", PartyKind.AUTHORITY),
                date("2021-05-12"),
                date("2021-05-12"));
    }

    static Annex annex(int number, String title, @Nullable FileReference file, Annex... annexes) {
        return new Annex("Bilaga " + number, title, file, List.of(annexes));
    }

    static FileReference file(String name) {
        return new FileReference("%064x".formatted(name.hashCode() & 0xffff), 1024, "application/pdf", name);
    }

    static RecordRegistered strategyRecord() {
        return strategyRecord(
                annex(1, "Nyckeltal för uppföljning", file("nyckeltal.pdf")),
                annex(2, "Åtgärdsplan", file("atgardsplan.pdf")));
    }

    static RecordRegistered strategyRecord(Annex... annexes) {
        return new RecordRegistered(
                STRATEGY,
                1,
                RecordKind.ESTABLISHED,
                date("2021-05-12"),
                null,
                "Strategi för etnisk och kulturell inkludering",
                "Strategi för etnisk och kulturell inkludering",
                file("strategi.pdf"),
                List.of(annexes),
                null,
                date("2021-05-12"));
    }

    static DecisionTaken decidedToSend() {
        return new DecisionTaken(
                STRATEGY,
                PARAGRAPH_19,
                DecisionKind.SEND_ON_REMISS,
                "godkänner att strategin skickas på remissrunda till samtliga nämnder och bolag inom kommunkoncernen",
                false,
                "rent förberedande (KL 13:2 p 2)");
    }

    /// The remiss as a record of the sender's case.
    static RecordRegistered remissRecord(@Nullable SecrecyGround secrecy) {
        return new RecordRegistered(
                STRATEGY,
                2,
                RecordKind.OUTGOING,
                DECIDED,
                new Party(AS_PRINTED, PartyKind.AUTHORITY),
                "Remiss: " + TITLE,
                "Remiss: " + TITLE,
                null,
                List.of(),
                secrecy,
                DECIDED);
    }

    static RemissSent remissSent() {
        return remissSent(null);
    }

    static RemissSent remissSent(@Nullable SecrecyGround secrecy) {
        return new RemissSent(
                STRATEGY,
                REMISS,
                1,
                KS,
                "Kommunstyrelsen",
                KS_0486,
                TITLE,
                secrecy,
                PARAGRAPH_19,
                "Lämna synpunkter på strategin",
                DUE,
                List.of(new RemittedDocument(
                        1,
                        1,
                        strategyRecord().title(),
                        strategyRecord().file(),
                        strategyRecord().annexes())),
                AS_PRINTED,
                List.of(
                        asked(SFN, "Servicenämnden", RuleProfile.BOARD_SE),
                        asked(SN, "Socialnämnden", RuleProfile.BOARD_SE),
                        asked(KALMARHEM, "Kalmarhem AB", RuleProfile.COMPANY)),
                null,
                null,
                DECIDED);
    }

    static Remissinstans asked(BodyCode body, String name, RuleProfile profile) {
        return new Remissinstans(body, name, profile, DUE);
    }

    static List<DomainEvent> sentOnRemiss() {
        return List.of(strategyRegistered(), strategyRecord(), decidedToSend(), remissRecord(null), remissSent());
    }

    static RemissvarReceived answerReceived(
            BodyCode from, AnswerKind kind, String text, int recordNumber, String receivedOn, int daysLate) {
        return new RemissvarReceived(
                STRATEGY, REMISS, from, kind, text, List.of(), recordNumber, DUE, daysLate, false, date(receivedOn));
    }

    static RemissArrived arrivedAtSfn() {
        return arrivedAtSfn(null);
    }

    static RemissArrived arrivedAtSfn(@Nullable SecrecyGround secrecy) {
        RemissSent sent = remissSent(secrecy);
        return new RemissArrived(
                AT_SFN,
                RuleProfile.BOARD_SE,
                KS,
                sent.senderName(),
                KS_0486,
                TITLE,
                sent.secrecy(),
                sent.question(),
                DUE,
                sent.documents(),
                DECIDED);
    }

    /// Servicenämnden's own case for the remiss, as it is opened.
    static List<DomainEvent> takenUpAtSfn() {
        return CaseOpening.by(
                new RegisterArrivedRemiss(AT_SFN, null, null, null, "Martina Adiels Balk", date("2021-05-25")),
                SFN_0130,
                arrivedAtSfn(),
                date("2021-05-25"));
    }

    /// The remisser that have arrived, all of them the one of the scenarios.
    static class Inbox implements ArrivedRemisser {

        private final LocalDate dueOn;
        private final boolean withdrawn;

        Inbox() {
            this(DUE, false);
        }

        Inbox(LocalDate dueOn, boolean withdrawn) {
            this.dueOn = dueOn;
            this.withdrawn = withdrawn;
        }

        @Override
        public RemissArrived register(IncomingRemissId id, CaseId caseId, Diarienummer number, LocalDate registeredOn) {
            return arrivedAtSfn();
        }

        @Override
        public LocalDate dueOn(IncomingRemissId id) {
            return dueOn;
        }

        @Override
        public boolean isWithdrawn(IncomingRemissId id) {
            return withdrawn;
        }
    }

    /// The municipality's bodies. Gamla nämnden was dissolved at the end of 2020.
    static final class Organisation implements Bodies {

        private final List<EstablishedBody> bodies = List.of(
                body(KF, "Kommunfullmäktige", RuleProfile.COUNCIL_SE),
                body(KS, "Kommunstyrelsen", RuleProfile.BOARD_SE),
                new EstablishedBody(
                        UTSKOTT,
                        "Kommunstyrelsens utskott för integration och arbetsmarknad",
                        RuleProfile.SUBCOMMITTEE_SE,
                        KS,
                        LONG_AGO,
                        null,
                        List.of()),
                new EstablishedBody(
                        new BodyCode("KSAU"),
                        "Kommunstyrelsens arbetsutskott",
                        RuleProfile.SUBCOMMITTEE_SE,
                        KS,
                        LONG_AGO,
                        null,
                        List.of()),
                body(SFN, "Servicenämnden", RuleProfile.BOARD_SE),
                body(SN, "Socialnämnden", RuleProfile.BOARD_SE),
                new EstablishedBody(
                        GAMLA, "Gamla nämnden", RuleProfile.BOARD_SE, null, LONG_AGO, date("2021-01-01"), List.of()),
                body(RADET, "Integrationsrådet", RuleProfile.ADVISORY_SE),
                body(KALMARHEM, "Kalmarhem AB", RuleProfile.COMPANY),
                new EstablishedBody(
                        new BodyCode("NIA"),
                        "Nämnden för integration och arbetsmarknad",
                        RuleProfile.BOARD_SE,
                        null,
                        date("2023-01-01"),
                        null,
                        List.of()));

        private static EstablishedBody body(BodyCode code, String name, RuleProfile profile) {
            return new EstablishedBody(code, name, profile, null, LONG_AGO, null, List.of());
        }

        @Override
        public Optional<EstablishedBody> find(BodyCode code) {
            return bodies.stream().filter(body -> body.code().equals(code)).findFirst();
        }

        @Override
        public List<EstablishedBody> all() {
            return bodies;
        }
    }
}
