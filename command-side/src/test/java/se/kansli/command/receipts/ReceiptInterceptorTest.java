package se.kansli.command.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.kansli.command.Refusal;
import se.kansli.command.access.CommandMetadata;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.cases.CaseId;

class ReceiptInterceptorTest {

    private final List<String> carriedOut = new ArrayList<>();
    private final ReceiptsInMemory receipts = new ReceiptsInMemory();
    private final ReceiptInterceptor interceptor = new ReceiptInterceptor(receipts);

    @AfterEach
    void forgetTheCommand() {
        while (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().rollback();
        }
    }

    @Test
    void asking_again_with_the_same_key_is_answered_alike_and_done_once() throws Exception {
        Object first = ask("martina", "k1", "register a case");
        Object again = ask("martina", "k1", "register a case");

        assertThat(again).isEqualTo(first).isEqualTo(new CaseId("SFN-2021-0001"));
        assertThat(carriedOut).hasSize(1);
    }

    @Test
    void without_a_key_every_request_is_carried_out() throws Exception {
        handle(new GenericCommandMessage<>("register a case"));
        handle(new GenericCommandMessage<>("register a case"));

        assertThat(carriedOut).hasSize(2);
        assertThat(receipts.saved).isEmpty();
    }

    @Test
    void two_users_may_choose_the_same_key() throws Exception {
        ask("martina", "k1", "register a case");
        ask("oliver", "k1", "register a case");

        assertThat(carriedOut).hasSize(2);
    }

    @Test
    void a_key_that_was_used_for_something_else_is_refused() throws Exception {
        ask("martina", "k1", "register a case");

        assertThatThrownBy(() -> ask("martina", "k1", "close the case"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
                });
        assertThat(carriedOut).hasSize(1);
    }

    @Test
    void what_was_refused_leaves_no_receipt_and_may_be_tried_again() throws Exception {
        Refusal refusal = Refusal.conflict("NOT_ADOPTED", "CON-8", "Inget beslut har antagit svaret.");

        assertThatThrownBy(() -> interceptor.handle(unitOfWork(request("martina", "k1", "dispatch")), () -> {
                    throw refusal;
                }))
                .isSameAs(refusal);

        assertThat(ask("martina", "k1", "dispatch")).isEqualTo(new CaseId("SFN-2021-0001"));
    }

    @Test
    void when_the_same_key_got_its_receipt_meanwhile_the_command_fails_and_can_be_tried_again() throws Exception {
        CommandMessage<?> slow = request("martina", "k1", "register a case");

        assertThatThrownBy(() -> interceptor.handle(unitOfWork(slow), () -> {
                    ask("martina", "k1", "register a case");
                    return new CaseId("SFN-2021-0099");
                }))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(handle(slow)).isEqualTo(new CaseId("SFN-2021-0001"));
        assertThat(carriedOut).hasSize(1);
    }

    @Test
    void a_key_without_a_hash_is_a_fault_of_the_edge() {
        CommandMessage<?> incomplete = new GenericCommandMessage<>(
                "register a case", Map.of(Provenance.USER, "martina", CommandMetadata.IDEMPOTENCY_KEY, "k1"));

        assertThatNullPointerException()
                .isThrownBy(() -> handle(incomplete))
                .withMessageContaining(CommandMetadata.REQUEST_HASH);
        assertThat(carriedOut).isEmpty();
    }

    private @Nullable Object ask(String user, String key, String wish) throws Exception {
        return handle(request(user, key, wish));
    }

    private @Nullable Object handle(CommandMessage<?> message) throws Exception {
        return interceptor.handle(unitOfWork(message), () -> {
            carriedOut.add((String) message.getPayload());
            return new CaseId("SFN-2021-%04d".formatted(carriedOut.size()));
        });
    }

    private static UnitOfWork<CommandMessage<?>> unitOfWork(CommandMessage<?> message) {
        return DefaultUnitOfWork.startAndGet(message);
    }

    private static CommandMessage<String> request(String user, String key, String wish) {
        return new GenericCommandMessage<>(
                wish,
                Map.of(
                        Provenance.USER, user,
                        CommandMetadata.IDEMPOTENCY_KEY, key,
                        CommandMetadata.REQUEST_HASH, "hash of " + wish));
    }

    private static final class ReceiptsInMemory implements Receipts {
        private final Map<List<String>, Receipt> saved = new HashMap<>();

        @Override
        public Optional<Receipt> find(String user, String key) {
            return Optional.ofNullable(saved.get(List.of(user, key)));
        }

        @Override
        public void save(String user, String key, Receipt receipt) {
            if (saved.putIfAbsent(List.of(user, key), receipt) != null) {
                throw new ConcurrencyException("the key " + key + " of " + user + " has a receipt");
            }
        }
    }
}
