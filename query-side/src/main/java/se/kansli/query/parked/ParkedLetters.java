package se.kansli.query.parked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kansli.query.journal.StoredJson;

/// Reads Axon's dead-letter queue.
public final class ParkedLetters {

    private final JdbcClient jdbc;

    public ParkedLetters(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public long count() {
        return jdbc.sql("select count(*) from deadletterentry")
                .query(Long.class)
                .single();
    }

    public Optional<ParkedLetter> find(String letterId) {
        return jdbc.sql("""
                        select deadletteridentifier, processinggroup, sequenceidentifier, sequenceindex,
                               aggregateidentifier, eventidentifier, payloadtype, causetype, causemessage,
                               enqueuedat, coalesce(lasttouched, enqueuedat) as lasttouched, diagnostics
                          from deadletterentry
                         where deadletteridentifier = :letterId
                        """)
                .param("letterId", letterId)
                .query(ParkedLetters::letter)
                .optional();
    }

    /// Gives a letter up, in the transaction that is under way, and keeps who did it and why.
    public void discard(ParkedLetter letter, String reason, String user) {
        jdbc.sql("""
                        insert into discarded_letter (letter_id, processing_group, event_id, event, cause, reason, user_name)
                        values (:letterId, :group, :eventId, :event, :cause, :reason, :user)
                        """)
                .param("letterId", letter.letterId())
                .param("group", letter.processingGroup())
                .param("eventId", letter.eventId())
                .param("event", letter.event())
                .param("cause", letter.cause(), Types.VARCHAR)
                .param("reason", reason)
                .param("user", user)
                .update();
        jdbc.sql("delete from deadletterentry where deadletteridentifier = :letterId")
                .param("letterId", letter.letterId())
                .update();
    }

    /// Lets the letter, and what waits behind it, be tried by whoever looks next.
    public void makeDue(ParkedLetter letter) {
        jdbc.sql("""
                        update deadletterentry set lasttouched = :longAgo
                         where processinggroup = :group and sequenceidentifier = :sequence
                        """)
                .param("longAgo", Instant.EPOCH.toString())
                .param("group", letter.processingGroup())
                .param("sequence", letter.sequence())
                .update();
    }

    /// The letters that have been parked longest, each sequence in its order.
    public List<ParkedLetter> oldest(int most) {
        return jdbc.sql("""
                        select deadletteridentifier, processinggroup, sequenceidentifier, sequenceindex,
                               aggregateidentifier, eventidentifier, payloadtype, causetype, causemessage,
                               enqueuedat, coalesce(lasttouched, enqueuedat) as lasttouched, diagnostics
                          from deadletterentry
                         order by min(enqueuedat::timestamptz) over (partition by processinggroup, sequenceidentifier),
                                  processinggroup, sequenceidentifier, sequenceindex
                         limit :most
                        """).param("most", most).query(ParkedLetters::letter).list();
    }

    private static ParkedLetter letter(ResultSet row, int number) throws SQLException {
        return new ParkedLetter(
                row.getString("deadletteridentifier"),
                row.getString("processinggroup"),
                row.getString("sequenceidentifier"),
                row.getLong("sequenceindex"),
                row.getString("aggregateidentifier"),
                row.getString("eventidentifier"),
                row.getString("payloadtype"),
                row.getString("causetype"),
                row.getString("causemessage"),
                Instant.parse(row.getString("enqueuedat")),
                Instant.parse(row.getString("lasttouched")),
                diagnostics(row.getBytes("diagnostics")));
    }

    private static Map<String, String> diagnostics(byte @Nullable [] metadata) {
        Map<String, String> texts = new HashMap<>();
        if (metadata != null) {
            StoredJson.mapper().readTree(metadata).forEachEntry((name, value) -> texts.put(name, value.asString()));
        }
        return texts;
    }
}
