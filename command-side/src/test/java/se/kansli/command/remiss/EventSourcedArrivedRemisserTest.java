package se.kansli.command.remiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kansli.command.Refusal;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissArrived;

class EventSourcedArrivedRemisserTest {

    private static final IncomingRemissId AT_SFN = new IncomingRemissId("SFN-IN-KS-2021-0486-R1");
    private static final BodyCode KS = new BodyCode("KS");
    private static final Diarienummer SFN_2021_0130 = Diarienummer.of(new BodyCode("SFN"), 2021, 130);
    private static final SecrecyGround SECRECY = new SecrecyGround("25 kap. 1 § OSL");
    private static final LocalDate DUE_ON = LocalDate.of(2021, 8, 20);
    private static final LocalDate REGISTERED_ON = LocalDate.of(2021, 5, 24);

    private final Configuration axon = DefaultConfigurer.defaultConfiguration()
            .configureAggregate(IncomingRemiss.class)
            .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
            .buildConfiguration();
    private ArrivedRemisser arrivedRemisser;

    @BeforeEach
    void a_remiss_lies_in_the_inbox_of_Servicenamnden() {
        axon.start();
        arrivedRemisser = new EventSourcedArrivedRemisser(axon.repository(IncomingRemiss.class));
        axon.commandGateway().sendAndWait(delivery());
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void A2_it_is_registered_with_the_number_of_the_receivers_own_case() {
        RemissArrived arrived = inOneUnitOfWork(this::register);

        assertThat(arrived.senderNumber()).isEqualTo(Diarienummer.of(KS, 2021, 486));
        assertThat(arrived.dueOn()).isEqualTo(DUE_ON);
        assertThat(lastEventInTheInbox())
                .isEqualTo(
                        new ArrivedRemissRegistered(AT_SFN, new CaseId("SFN-2021-0130"), SFN_2021_0130, REGISTERED_ON));
    }

    @Test
    void the_due_date_is_the_one_in_force() {
        LocalDate later = LocalDate.of(2021, 9, 15);
        axon.commandGateway().sendAndWait(new MoveAnswerDate(AT_SFN, DUE_ON, later, LocalDate.of(2021, 8, 17)));

        assertThat(inOneUnitOfWork(() -> arrivedRemisser.dueOn(AT_SFN))).isEqualTo(later);
        assertThat(inOneUnitOfWork(this::register).dueOn()).isEqualTo(later);
    }

    @Test
    void REG_5_the_case_that_is_opened_is_told_of_the_senders_secrecy_mark() {
        assertThat(inOneUnitOfWork(this::register).secrecy()).isEqualTo(SECRECY);
    }

    @Test
    void a_remiss_becomes_one_case_only() {
        inOneUnitOfWork(this::register);

        assertThatThrownBy(() -> inOneUnitOfWork(this::register))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("ALREADY_REGISTERED");
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                })
                .hasMessage("Remissen är redan diarieförd som SFN 2021/0130. Arbeta vidare i det ärendet.");
    }

    @Test
    void when_the_unit_of_work_fails_nothing_is_registered() {
        assertThatThrownBy(() -> inOneUnitOfWork(() -> {
                    register();
                    throw new IllegalStateException("numret togs av en annan");
                }))
                .hasMessage("numret togs av en annan");

        assertThat(lastEventInTheInbox()).isInstanceOf(RemissArrived.class);
    }

    @Test
    void a_remiss_that_never_arrived_is_not_found() {
        IncomingRemissId elsewhere = new IncomingRemissId("KN-IN-KS-2021-0486-R1");

        assertThatThrownBy(() -> inOneUnitOfWork(() -> arrivedRemisser.dueOn(elsewhere)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void it_tells_whether_the_sender_took_it_back() {
        assertThat(inOneUnitOfWork(() -> arrivedRemisser.isWithdrawn(AT_SFN))).isFalse();

        axon.commandGateway()
                .sendAndWait(new WithdrawArrivedRemiss(AT_SFN, "Strategin skrivs om.", LocalDate.of(2021, 6, 1)));

        assertThat(inOneUnitOfWork(() -> arrivedRemisser.isWithdrawn(AT_SFN))).isTrue();
    }

    private RemissArrived register() {
        return arrivedRemisser.register(AT_SFN, CaseId.of(SFN_2021_0130), SFN_2021_0130, REGISTERED_ON);
    }

    private static <R> R inOneUnitOfWork(Callable<R> work) {
        ResultMessage<R> result =
                DefaultUnitOfWork.<Message<?>>startAndGet(null).executeWithResult(work);
        if (result.isExceptional()) {
            throw (RuntimeException) result.exceptionResult();
        }
        return result.getPayload();
    }

    private Object lastEventInTheInbox() {
        return axon.eventStore()
                .readEvents(AT_SFN.value())
                .asStream()
                .map(Message::getPayload)
                .map(Object.class::cast)
                .toList()
                .getLast();
    }

    private static DeliverRemiss delivery() {
        return new DeliverRemiss(
                AT_SFN,
                RuleProfile.BOARD_SE,
                KS,
                "Kommunstyrelsen",
                Diarienummer.of(KS, 2021, 486),
                "Strategi för etnisk och kulturell inkludering",
                SECRECY,
                "Nämnden ska yttra sig över strategin.",
                DUE_ON,
                List.of(),
                LocalDate.of(2021, 5, 21));
    }
}
