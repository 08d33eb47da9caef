package se.kansli.query.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import se.kansli.query.TestDatabase;

class RequestReceiptsTest {

    private static final RequestReceipt RECEIPT =
            new RequestReceipt("anna", "k1", "hash", "CaseId", "\"KS-2021-0486\"");

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private final RequestReceipts receipts = new RequestReceipts(database.jdbc());
    private final TransactionTemplate transaction = new TransactionTemplate(database.transactions());

    @BeforeEach
    void forget_all() {
        database.jdbc().sql("truncate request_receipt").update();
    }

    @Test
    void a_saved_receipt_is_found_by_its_user_and_key() {
        receipts.save(RECEIPT);

        assertThat(receipts.find("anna", "k1")).contains(RECEIPT);
        assertThat(receipts.find("anna", "k2")).isEmpty();
        assertThat(receipts.find("bo", "k1")).isEmpty();
    }

    @Test
    void an_empty_answer_is_an_answer() {
        RequestReceipt empty = new RequestReceipt("anna", "k1", "hash", null, null);
        receipts.save(empty);

        assertThat(receipts.find("anna", "k1")).contains(empty);
    }

    @Test
    void two_users_may_choose_the_same_key() {
        receipts.save(RECEIPT);
        receipts.save(new RequestReceipt("bo", "k1", "other", null, null));

        assertThat(receipts.find("bo", "k1")).map(RequestReceipt::requestHash).contains("other");
    }

    @Test
    void a_key_that_is_used_twice_clashes() {
        receipts.save(RECEIPT);

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> receipts.save(RECEIPT))
                .withRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void a_receipt_falls_with_the_transaction_it_was_saved_in() {
        transaction.executeWithoutResult(status -> {
            receipts.save(RECEIPT);
            status.setRollbackOnly();
        });

        assertThat(receipts.find("anna", "k1")).isEmpty();
    }

    @Test
    void old_keys_are_forgotten_and_younger_ones_kept() {
        receipts.save(RECEIPT);
        receipts.save(new RequestReceipt("anna", "k2", "hash", null, null));
        database.jdbc()
                .sql("update request_receipt set saved_at = timestamptz '2021-08-20 12:00Z' where key = 'k1'")
                .update();

        assertThat(receipts.forgetBefore(Instant.parse("2021-08-20T12:00:01Z"))).isOne();
        assertThat(receipts.find("anna", "k1")).isEmpty();
        assertThat(receipts.find("anna", "k2")).isPresent();
    }
}
