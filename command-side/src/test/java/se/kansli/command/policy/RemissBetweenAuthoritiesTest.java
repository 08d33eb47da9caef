package se.kansli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kansli.command.Municipality;
import se.kansli.command.Refusal;
import se.kansli.command.cases.AssignOfficer;
import se.kansli.command.cases.ContinueDiarySeries;
import se.kansli.command.cases.ImportCase;
import se.kansli.command.cases.RegisterArrivedRemiss;
import se.kansli.command.cases.RegisterCase;
import se.kansli.command.cases.TransferCase;
import se.kansli.command.decisions.RecordDecision;
import se.kansli.command.organisation.EstablishBody;
import se.kansli.command.records.RegisterRecord;
import se.kansli.command.remiss.AdoptYttrande;
import se.kansli.command.remiss.CancelRemiss;
import se.kansli.command.remiss.DispatchRemissvar;
import se.kansli.command.remiss.GrantExtension;
import se.kansli.command.remiss.ProposeTjansteskrivelse;
import se.kansli.command.remiss.RequestExtension;
import se.kansli.command.remiss.SendRemiss;
import se.kansli.command.remiss.WriteTjansteskrivelse;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Grant;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseLinked;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.AnswerDateMoved;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.ArrivedRemissAnswered;
import se.kansli.kernel.remiss.ArrivedRemissWithdrawn;
import se.kansli.kernel.remiss.ExtensionRequestReceived;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.ReminderArrived;
import se.kansli.kernel.remiss.ReminderKind;
import se.kansli.kernel.remiss.RemissAcknowledged;
import se.kansli.kernel.remiss.RemissArrived;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.kernel.remiss.RemissvarReceived;

/// The remiss KS 2021/0486 with everything that happens by itself on both sides of the border.
class RemissBetweenAuthoritiesTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode KSU = new BodyCode("KSU");
    private static final BodyCode SFN = new BodyCode("SFN");
    private static final CaseId KS_2021_0486 = new CaseId("KS-2021-0486");
    private static final RemissId REMISS = new RemissId("KS-2021-0486-R1");
    private static final IncomingRemissId AT_SFN = new IncomingRemissId("SFN-IN-KS-2021-0486-R1");
    private static final CaseId SFN_2021_0130 = new CaseId("SFN-2021-0130");
    private static final LocalDate DUE_ON = LocalDate.of(2021, 8, 20);

    private static final Actor ADMINISTRATOR = person("admin", "administrator");
    private static final Actor CAROLINA = person("candersson", "registrator@KS", "handlaggare@KS");
    private static final Actor MARTINA = person("madiels", "registrator@SFN", "handlaggare@SFN");
    private static final Actor SECRETARY = person("sekreterare", "namndsekreterare@SFN");

    private final Municipality municipality = new Municipality("2021-05-21");

    @BeforeEach
    void KS_2021_0486_is_sent_on_remiss_to_Servicenamnden() {
        establish(KS, "Kommunstyrelsen", RuleProfile.BOARD_SE);
        establish(SFN, "Servicenämnden", RuleProfile.BOARD_SE);
        municipality.give(
                ADMINISTRATOR,
                new EstablishBody(KSU, "KS utskott", RuleProfile.SUBCOMMITTEE_SE, KS, LocalDate.of(2015, 1, 1)));
        DecisionReference paragraph19 = new DecisionReference(KSU, LocalDate.of(2021, 5, 21), "§ 19", null);
        municipality.give(CAROLINA, strategy());
        municipality.give(
                CAROLINA,
                new RegisterRecord(
                        KS_2021_0486,
                        RecordKind.ESTABLISHED,
                        LocalDate.of(2021, 5, 12),
                        null,
                        "Strategi",
                        "Strategi",
                        new FileReference("0".repeat(64), 1024, "application/pdf", "strategi.pdf"),
                        List.of(),
                        null));
        municipality.give(
                CAROLINA,
                new RecordDecision(
                        KS_2021_0486,
                        paragraph19,
                        DecisionKind.SEND_ON_REMISS,
                        "godkänner att strategin skickas på remissrunda",
                        null,
                        null));
        municipality.give(
                CAROLINA,
                new SendRemiss(
                        KS_2021_0486,
                        paragraph19,
                        "Lämna synpunkter på strategin.",
                        DUE_ON,
                        List.of(new SendRemiss.Document(1, null)),
                        new SendRemiss.Consultees("samtliga nämnder och bolag", true, true, List.of(), Map.of())));
        municipality.eventually(
                RemissArrived.class, arrived -> arrived.incomingRemissId().equals(AT_SFN));
    }

    @AfterEach
    void close() {
        municipality.close();
    }

    @Test
    void A2_what_SFN_registers_is_acknowledged_at_KS_with_its_number() {
        register();

        EventMessage<?> acknowledged = municipality.eventually(
                RemissAcknowledged.class, event -> event.remissinstans().equals(SFN));
        municipality.eventually(
                CaseLinked.class,
                linked -> linked.caseId().equals(KS_2021_0486)
                        && linked.kind() == LinkKind.REMISS
                        && SFN_2021_0130.equals(linked.other().caseId()));
        assertThat(((RemissAcknowledged) acknowledged.getPayload()).theirNumber())
                .isEqualTo(new CaseReference("SFN 2021/0130", SFN_2021_0130));
        assertThat(acknowledged.getMetaData())
                .containsEntry(Provenance.USER, "system")
                .containsEntry(Provenance.CHANNEL, "AcknowledgeWhenRemissIsRegistered")
                .containsEntry(Provenance.AUTHORITY, "KS")
                .doesNotContainKey("actor");
    }

    @Test
    void A4_the_adopted_answer_arrives_34_days_late_and_leaves_the_inbox() {
        register();
        municipality.itIs("2021-09-08");
        municipality.give(
                MARTINA,
                new WriteTjansteskrivelse(
                        SFN_2021_0130,
                        LocalDate.of(2021, 9, 8),
                        List.of("Peter Arnesson, Förvaltningschef"),
                        "Servicenämnden beslutar att anta förvaltningens yttrande som sitt eget.",
                        "Förvaltningen är positiv.",
                        null));
        municipality.give(MARTINA, new ProposeTjansteskrivelse(SFN_2021_0130, 1));
        municipality.itIs("2021-09-23");
        municipality.give(
                SECRETARY,
                new AdoptYttrande(
                        SFN_2021_0130,
                        new DecisionReference(SFN, LocalDate.of(2021, 9, 22), "§ 90", null),
                        AdoptionMode.AS_PROPOSED,
                        1,
                        null,
                        null,
                        null,
                        null,
                        List.of()));
        municipality.give(MARTINA, new DispatchRemissvar(SFN_2021_0130, null));

        RemissvarReceived received = (RemissvarReceived) municipality
                .eventually(
                        RemissvarReceived.class,
                        answer -> answer.remissinstans().equals(SFN))
                .getPayload();
        assertThat(received.daysLate()).isEqualTo(34);
        assertThat(received.text()).isEqualTo("Förvaltningen är positiv.");
        municipality.eventually(ArrivedRemissAnswered.class, answered -> answered.kind() == AnswerKind.YTTRANDE);
    }

    @Test
    void A10_more_time_is_asked_for_here_and_granted_there() {
        LocalDate later = LocalDate.of(2021, 9, 15);
        municipality.itIs("2021-08-16");
        municipality.give(MARTINA, new RequestExtension(AT_SFN, later, "Nämnden möts i september."));
        municipality.eventually(
                ExtensionRequestReceived.class, request -> request.wantedDueOn().equals(later));

        municipality.give(
                CAROLINA, new GrantExtension(KS_2021_0486, REMISS, SFN, later, "Carolina Andersson", "Skälet godtas."));

        assertThat(municipality.eventually(AnswerDateMoved.class, moved -> true).getPayload())
                .isEqualTo(new AnswerDateMoved(AT_SFN, DUE_ON, later, LocalDate.of(2021, 8, 16)));
    }

    @Test
    void A3_the_day_after_the_due_date_a_reminder_lies_in_the_inbox() {
        municipality.itIs("2021-08-21");

        assertThat(municipality
                        .eventually(ReminderArrived.class, reminder -> reminder.kind() == ReminderKind.OVERDUE)
                        .getPayload())
                .isEqualTo(new ReminderArrived(AT_SFN, ReminderKind.OVERDUE, DUE_ON, LocalDate.of(2021, 8, 21)));
    }

    @Test
    void a_cancelled_remiss_is_withdrawn_from_the_inbox() {
        municipality.give(CAROLINA, new CancelRemiss(KS_2021_0486, REMISS, "Strategin skrivs om."));

        assertThat(municipality
                        .eventually(ArrivedRemissWithdrawn.class, withdrawn -> true)
                        .getPayload())
                .isEqualTo(new ArrivedRemissWithdrawn(AT_SFN, "Strategin skrivs om.", LocalDate.of(2021, 5, 21)));
    }

    @Test
    void a_transferred_case_goes_on_under_a_new_number_and_both_point_at_each_other() {
        CaseId opened = municipality.give(CAROLINA, cykelbana());
        municipality.give(CAROLINA, new TransferCase(opened, SFN, "Servicenämnden sköter underhållet."));

        municipality.eventually(
                CaseLinked.class,
                linked -> linked.caseId().equals(opened)
                        && linked.kind() == LinkKind.TRANSFERRED_TO
                        && linked.other().printed().equals("SFN 2021/0001"));
        municipality.eventually(
                CaseLinked.class,
                linked -> linked.caseId().equals(new CaseId("SFN-2021-0001"))
                        && linked.kind() == LinkKind.TRANSFERRED_FROM
                        && opened.equals(linked.other().caseId()));
    }

    @Test
    void A17_the_case_of_KS_does_not_exist_for_SFN() {
        assertThatThrownBy(() -> municipality.give(MARTINA, new AssignOfficer(KS_2021_0486, "Martina Adiels Balk")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private void register() {
        municipality.give(ADMINISTRATOR, new ContinueDiarySeries(SFN, 2021, 129, LocalDate.of(2021, 5, 21)));
        assertThat(municipality.<CaseId>give(
                        MARTINA,
                        new RegisterArrivedRemiss(
                                AT_SFN, null, null, null, "Martina Adiels Balk", LocalDate.of(2021, 5, 21))))
                .isEqualTo(SFN_2021_0130);
    }

    private void establish(BodyCode code, String name, RuleProfile profile) {
        municipality.give(ADMINISTRATOR, new EstablishBody(code, name, profile, null, LocalDate.of(2015, 1, 1)));
    }

    private static ImportCase strategy() {
        return new ImportCase(
                Diarienummer.of(KS, 2021, 486),
                CaseKind.POLICY_DOCUMENT,
                "Strategi för etnisk och kulturell inkludering",
                "Strategi för etnisk och kulturell inkludering",
                null,
                "Carolina Andersson",
                new Party("Kommunledningskontoret", PartyKind.AUTHORITY),
                LocalDate.of(2021, 5, 12),
                LocalDate.of(2021, 5, 12));
    }

    private static RegisterCase cykelbana() {
        return new RegisterCase(
                KS,
                CaseKind.GENERAL,
                "Cykelbana i Rinkabyholm",
                "Cykelbana i Rinkabyholm",
                null,
                null,
                new Party("Naturskyddsföreningen", PartyKind.ORGANISATION),
                LocalDate.of(2021, 5, 20),
                LocalDate.of(2021, 5, 21));
    }

    private static Actor person(String user, String... grants) {
        return new Actor(
                user,
                user,
                Set.copyOf(List.of(grants).stream().map(Grant::parse).toList()),
                false);
    }
}
