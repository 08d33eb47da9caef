package se.kansli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kansli.command.policy.Office.AT_KHEM;
import static se.kansli.command.policy.Office.AT_SFN;
import static se.kansli.command.policy.Office.DUE_ON;
import static se.kansli.command.policy.Office.KHEM;
import static se.kansli.command.policy.Office.KS;
import static se.kansli.command.policy.Office.KS_2021_0486;
import static se.kansli.command.policy.Office.R1;
import static se.kansli.command.policy.Office.RAD;
import static se.kansli.command.policy.Office.SENT_ON;
import static se.kansli.command.policy.Office.SFN;
import static se.kansli.command.policy.Office.remissSent;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import se.kansli.command.Command;
import se.kansli.command.Refusal;
import se.kansli.command.access.CommandMetadata;
import se.kansli.command.cases.LinkCase;
import se.kansli.command.cases.ReceiveTransferredCase;
import se.kansli.command.remiss.AcknowledgeRemiss;
import se.kansli.command.remiss.DeliverExtensionRefusal;
import se.kansli.command.remiss.DeliverReminder;
import se.kansli.command.remiss.DeliverRemiss;
import se.kansli.command.remiss.MoveAnswerDate;
import se.kansli.command.remiss.NoteArrivedRemissAnswered;
import se.kansli.command.remiss.ReceiveExtensionRequest;
import se.kansli.command.remiss.ReceiveRemissvar;
import se.kansli.command.remiss.WithdrawArrivedRemiss;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CaseTransferred;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.kernel.remiss.ExtensionGranted;
import se.kansli.kernel.remiss.ExtensionRefused;
import se.kansli.kernel.remiss.ExtensionRequested;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.ReminderKind;
import se.kansli.kernel.remiss.RemissCancelled;
import se.kansli.kernel.remiss.RemissinstansReminded;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.remiss.RemissvarReceived;
import se.kansli.kernel.remiss.Reservation;

/// What every policy tells the other authority.
class CrossingTheBorderTest {

    private static final LocalDate LATER = LocalDate.of(2021, 9, 15);
    private static final LocalDate ASKED_ON = LocalDate.of(2021, 8, 16);
    private static final LocalDate DISPATCHED_ON = LocalDate.of(2021, 9, 23);
    private static final CaseReference SFN_2021_0130 = new CaseReference("SFN 2021/0130", new CaseId("SFN-2021-0130"));
    private static final List<Reservation> RESERVATIONS = List.of(new Reservation("Anna Ek", "Resurser saknas."));

    @Test
    void A2_a_remiss_reaches_everyone_who_was_asked_and_keeps_a_diarium_each_with_its_own_due_date() {
        Office office = Office.with((inboxes, commands) -> new DeliverRemissToRemissinstanser(commands));

        office.happened(remissSent());

        assertThat(office.commands())
                .containsExactly(
                        delivery(AT_SFN, RuleProfile.BOARD_SE, DUE_ON),
                        delivery(AT_KHEM, RuleProfile.COMPANY, DUE_ON.plusDays(14)));
    }

    @Test
    void A2_a_registered_remiss_is_acknowledged_and_linked_at_the_sender() {
        Office office = Office.with((inboxes, commands) -> new AcknowledgeWhenRemissIsRegistered(commands));

        office.happened(new ArrivedRemissRegistered(
                AT_SFN, new CaseId("SFN-2021-0130"), Diarienummer.of(SFN, 2021, 130), LocalDate.of(2021, 5, 24)));

        assertThat(office.commands())
                .containsExactly(
                        new AcknowledgeRemiss(KS_2021_0486, R1, SFN, SFN_2021_0130),
                        new LinkCase(KS_2021_0486, SFN_2021_0130, LinkKind.REMISS, null));
    }

    @Test
    void A10_a_request_for_more_time_reaches_the_sender() {
        Office office = Office.with((inboxes, commands) -> new CarryExtensionRequestToSender(commands));

        office.happened(new ExtensionRequested(AT_SFN, LATER, "Nämnden möts i september.", ASKED_ON));

        assertThat(office.commands())
                .containsExactly(new ReceiveExtensionRequest(
                        KS_2021_0486, R1, SFN, LATER, "Nämnden möts i september.", ASKED_ON));
    }

    @Test
    void A10_the_new_due_date_reaches_the_one_who_asked() {
        Office office = Office.with(TellRemissinstansOfExtension::new);
        office.happened(remissSent());

        office.happened(new ExtensionGranted(
                KS_2021_0486, R1, SFN, DUE_ON, LATER, "Carolina Andersson", "Nämnden möts i september.", ASKED_ON));

        assertThat(office.commands()).containsExactly(new MoveAnswerDate(AT_SFN, DUE_ON, LATER, ASKED_ON));
    }

    @Test
    void a_refused_extension_reaches_the_one_who_asked() {
        Office office = Office.with(TellRemissinstansOfExtension::new);
        office.happened(remissSent());

        office.happened(
                new ExtensionRefused(KS_2021_0486, R1, SFN, "Carolina Andersson", "Ärendet brådskar.", ASKED_ON));

        assertThat(office.commands())
                .containsExactly(new DeliverExtensionRefusal(AT_SFN, "Ärendet brådskar.", ASKED_ON));
    }

    @Test
    void A4_a_dispatched_answer_reaches_the_sender_the_same_day_with_its_reservations() {
        Office office = Office.with((inboxes, commands) -> new CarryRemissvarToSender(commands));

        office.happened(dispatched());

        assertThat(office.commands())
                .containsExactly(new ReceiveRemissvar(
                        KS_2021_0486,
                        R1,
                        SFN,
                        AnswerKind.YTTRANDE,
                        "Nämnden är positiv.",
                        RESERVATIONS,
                        DISPATCHED_ON));
    }

    @Test
    void a_dispatched_answer_leaves_the_inbox() {
        Office office = Office.with(NoteAnswerAtRemissinstans::new);

        office.happened(dispatched());

        assertThat(office.commands())
                .containsExactly(new NoteArrivedRemissAnswered(AT_SFN, AnswerKind.YTTRANDE, DISPATCHED_ON));
    }

    @Test
    void an_answer_that_came_on_paper_leaves_the_inbox_too() {
        Office office = Office.with(NoteAnswerAtRemissinstans::new);
        office.happened(remissSent());

        office.happened(received(KHEM));

        assertThat(office.commands())
                .containsExactly(new NoteArrivedRemissAnswered(AT_KHEM, AnswerKind.DECLINED, DISPATCHED_ON));
    }

    @Test
    void who_keeps_no_diarium_has_no_inbox_to_be_told_in() {
        Office office = Office.with(NoteAnswerAtRemissinstans::new);
        office.happened(remissSent());

        office.happened(received(RAD));

        assertThat(office.commands()).isEmpty();
    }

    @Test
    void A3_a_reminder_reaches_the_one_who_is_late() {
        Office office = Office.with(CarryReminderToRemissinstans::new);
        office.happened(remissSent());

        office.happened(
                new RemissinstansReminded(KS_2021_0486, R1, SFN, ReminderKind.OVERDUE, DUE_ON, DUE_ON.plusDays(1)));

        assertThat(office.commands())
                .containsExactly(new DeliverReminder(AT_SFN, ReminderKind.OVERDUE, DUE_ON, DUE_ON.plusDays(1)));
    }

    @Test
    void everyone_who_was_asked_is_told_that_the_remiss_is_cancelled() {
        Office office = Office.with(TellRemissinstanserOfCancelledRemiss::new);
        office.happened(remissSent());

        office.happened(new RemissCancelled(KS_2021_0486, R1, "Strategin skrivs om.", ASKED_ON));

        assertThat(office.commands())
                .containsExactly(
                        new WithdrawArrivedRemiss(AT_SFN, "Strategin skrivs om.", ASKED_ON),
                        new WithdrawArrivedRemiss(AT_KHEM, "Strategin skrivs om.", ASKED_ON));
    }

    @Test
    void a_transferred_case_is_opened_anew_and_the_two_point_at_each_other() {
        Office office = Office.with((inboxes, commands) -> new OpenTransferredCase(commands));
        office.answers(
                (command, metaData) -> command instanceof ReceiveTransferredCase ? new CaseId("SFN-2021-0131") : null);
        Party initiator = new Party("Kommunstyrelsens utskott", PartyKind.AUTHORITY);
        Diarienummer theirs = new Diarienummer(KS, 2021, 486, "KS 2021/486");

        office.happened(new CaseTransferred(
                KS_2021_0486,
                theirs,
                SFN,
                CaseKind.POLICY_DOCUMENT,
                "Strategi",
                "Strategi",
                initiator,
                Office.SECRECY,
                "Servicenämnden ansvarar.",
                ASKED_ON));

        assertThat(office.commands())
                .containsExactly(
                        new ReceiveTransferredCase(
                                SFN,
                                KS_2021_0486,
                                theirs,
                                CaseKind.POLICY_DOCUMENT,
                                "Strategi",
                                "Strategi",
                                initiator,
                                Office.SECRECY,
                                "Servicenämnden ansvarar.",
                                ASKED_ON),
                        new LinkCase(
                                KS_2021_0486,
                                new CaseReference("SFN 2021/0131", new CaseId("SFN-2021-0131")),
                                LinkKind.TRANSFERRED_TO,
                                null),
                        new LinkCase(
                                new CaseId("SFN-2021-0131"),
                                new CaseReference("KS 2021/486", KS_2021_0486),
                                LinkKind.TRANSFERRED_FROM,
                                null));
    }

    @Test
    void it_is_done_by_the_system_through_the_policy_because_of_the_event_and_in_its_correlation() {
        Office office = Office.with((inboxes, commands) -> new CarryRemissvarToSender(commands));

        EventMessage<?> cause = office.happened(dispatched());

        assertThat(office.messages().getFirst().getMetaData())
                .containsAllEntriesOf(MetaData.with(CommandMetadata.ACTOR, Actor.SYSTEM)
                        .and(Provenance.CHANNEL, "CarryRemissvarToSender")
                        .and(Provenance.CORRELATION, "b7c1")
                        .and(Provenance.CAUSATION, cause.getIdentifier()));
    }

    @Test
    void what_fails_on_the_other_side_stops_the_policy_so_that_the_event_is_parked() {
        Office office = Office.with((inboxes, commands) -> new CarryRemissvarToSender(commands));
        office.answers((command, metaData) -> {
            throw Refusal.conflict("REMISS_CANCELLED", "CON-3", "Remissen är återkallad.");
        });

        assertThatThrownBy(() -> office.happened(dispatched())).hasMessageContaining("Remissen är återkallad.");
    }

    private static Command delivery(IncomingRemissId inbox, RuleProfile profile, LocalDate dueOn) {
        return new DeliverRemiss(
                inbox,
                profile,
                KS,
                "Kommunstyrelsen",
                Diarienummer.of(KS, 2021, 486),
                "Strategi för etnisk och kulturell inkludering",
                Office.SECRECY,
                "Yttra er över strategin.",
                dueOn,
                List.of(),
                SENT_ON);
    }

    private static RemissvarDispatched dispatched() {
        return new RemissvarDispatched(
                new CaseId("SFN-2021-0130"),
                AT_SFN,
                AnswerKind.YTTRANDE,
                "Nämnden är positiv.",
                RESERVATIONS,
                4,
                null,
                DISPATCHED_ON);
    }

    private static RemissvarReceived received(BodyCode from) {
        return new RemissvarReceived(
                KS_2021_0486,
                R1,
                from,
                AnswerKind.DECLINED,
                "Avstår från att yttra sig.",
                List.of(),
                7,
                DUE_ON,
                34,
                false,
                DISPATCHED_ON);
    }
}
