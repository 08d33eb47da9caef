package se.kansli.query.parked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kansli.kernel.DomainEvent;
import se.kansli.query.journal.StoredEvents;
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

    /// Parks what a rebuild could not take in, in the transaction that is under way, as Axon does when an event fails.
    ///
    /// @param events what the projection is told of; what lies under an unknown name may be one of them
    /// @param upTo the last position that it has been told of
    /// @param gaps positions before that which it has not been told of
    /// @return how many events were parked
    public int park(
            String group,
            Set<Class<? extends DomainEvent>> events,
            StoppedStream stopped,
            long upTo,
            Collection<Long> gaps) {
        return jdbc.sql("""
                        insert into deadletterentry (
                            deadletteridentifier, processinggroup, sequenceidentifier, sequenceindex, messagetype,
                            eventidentifier, timestamp, payloadtype, payloadrevision, payload, metadata, type,
                            aggregateidentifier, sequencenumber, tokentype, token, enqueuedat, lasttouched, causetype,
                            causemessage, diagnostics)
                        select gen_random_uuid(), :group, aggregateidentifier, place, :message,
                               eventidentifier, timestamp, payloadtype, payloadrevision, payload, metadata, type,
                               aggregateidentifier, sequencenumber, :tokenType, convert_to(token, 'UTF8'), now, now,
                               case when place = 1 then :causeType end, case when place = 1 then :cause end, '{}'
                          from (select *, row_number() over (order by sequencenumber) as place,
                                       '{"index":' || globalindex || ',"gaps":[]}' as token,
                                       to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now
                                  from domainevententry
                                 where aggregateidentifier = :stream and sequencenumber >= :from
                                   and globalindex <= :upTo and globalindex <> all(:gaps)
                                   and (payloadtype = any(:names) or payloadtype <> all(:known))) event
                        """)
                .param("group", group)
                .param("message", GenericTrackedDomainEventMessage.class.getName())
                .param("tokenType", GapAwareTrackingToken.class.getName())
                .param("causeType", stopped.cause().getClass().getName())
                .param("cause", stopped.cause().getMessage(), Types.VARCHAR)
                .param("stream", stopped.stream())
                .param("from", stopped.from())
                .param("upTo", upTo)
                .param("gaps", gaps.toArray(Long[]::new))
                .param("names", StoredEvents.namesOf(events).toArray(String[]::new))
                .param("known", StoredEvents.namesOf(StoredEvents.all()).toArray(String[]::new))
                .update();
    }

    /// Forgets all letters of a group, in the transaction that is under way: what they tell has been told otherwise.
    public void forget(String group) {
        jdbc.sql("delete from deadletterentry where processinggroup = :group")
                .param("group", group)
                .update();
    }

    /// Makes the letters say what their events say in the log. A letter holds a copy, and an event that was damaged is
    /// repaired in the log.
    public void readAnew() {
        jdbc.sql("""
                        update deadletterentry letter
                           set payloadtype = event.payloadtype, payloadrevision = event.payloadrevision,
                               payload = event.payload, metadata = event.metadata
                          from domainevententry event
                         where event.eventidentifier = letter.eventidentifier
                           and (letter.payloadtype, letter.payloadrevision, letter.payload, letter.metadata)
                               is distinct from (event.payloadtype, event.payloadrevision, event.payload, event.metadata)
                           and (event.payloadtype, event.payloadrevision) in (select * from unnest(:names, :revisions))
                        """)
                .param(
                        "names",
                        StoredEvents.all().stream().map(StoredEvents::nameOf).toArray(String[]::new))
                .param(
                        "revisions",
                        StoredEvents.all().stream()
                                .map(StoredEvents::revisionOf)
                                .toArray(String[]::new))
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
