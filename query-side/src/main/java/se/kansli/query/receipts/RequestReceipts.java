package se.kansli.query.receipts;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

public final class RequestReceipts {

    private final JdbcClient jdbc;

    public RequestReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<RequestReceipt> find(String user, String key) {
        return jdbc.sql("""
                        select user_name, key, request_hash, result_type, result
                        from request_receipt
                        where user_name = :user and key = :key
                        """)
                .param("user", user)
                .param("key", key)
                .query((row, number) -> new RequestReceipt(
                        row.getString("user_name"),
                        row.getString("key"),
                        row.getString("request_hash"),
                        row.getString("result_type"),
                        row.getString("result")))
                .optional();
    }

    /// Saves the receipt in the transaction that is under way, so that it stands if and only if what was asked was
    /// done.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException when the user's key got a receipt in the meantime
    public void save(RequestReceipt receipt) {
        jdbc.sql("""
                        insert into request_receipt (user_name, key, request_hash, result_type, result)
                        values (:user, :key, :requestHash, :resultType, :result)
                        """)
                .param("user", receipt.user())
                .param("key", receipt.key())
                .param("requestHash", receipt.requestHash())
                .param("resultType", receipt.resultType(), Types.VARCHAR)
                .param("result", receipt.result(), Types.VARCHAR)
                .update();
    }

    /// Frees the keys that were used before this moment.
    ///
    /// @return how many
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from request_receipt where saved_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
