package se.kansli.query.projection;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.kansli.query.journal.StoredJson;

/// How far a processor has read: everything up to an index, without the gaps that it still waits to see filled.
record ReadPosition(long index, SortedSet<Long> gaps) {
    private static final int SINGLE_SEGMENT = 0;

    static ReadPosition at(long index) {
        return new ReadPosition(index, new TreeSet<>());
    }

    /// Empty before the processor has started for the first time.
    static Optional<ReadPosition> of(String processor, JdbcTemplate jdbc) {
        List<ReadPosition> segments = jdbc.query(
                "select token, tokentype from tokenentry where processorname = ?",
                (row, number) -> read(row.getBytes(1), row.getString(2)),
                processor);
        if (segments.size() > 1) {
            throw new IllegalStateException("The processor " + processor + " has more than one segment.");
        }
        return segments.stream().findFirst();
    }

    /// Tells the processor that it has read so far, unless it has started meanwhile.
    static boolean startAt(long index, String processor, JdbcTemplate jdbc) {
        return jdbc.update(
                        """
                        insert into tokenentry (processorname, segment, token, tokentype, timestamp)
                        values (?, ?, ?, ?, to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
                        on conflict do nothing""",
                        processor,
                        SINGLE_SEGMENT,
                        StoredJson.mapper().writeValueAsBytes(at(index)),
                        GapAwareTrackingToken.class.getName())
                == 1;
    }

    /// Makes whichever node has the processor give it up, and begin anew when it has got it back: what it remembered of
    /// the letters that are parked is no longer so.
    static void takeAway(String processor, JdbcTemplate jdbc) {
        jdbc.update("""
                update tokenentry
                   set owner = 'rebuild',
                       timestamp = to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                 where processorname = ? and owner is not null""", processor);
    }

    /// Up to here nothing is missing.
    long floor() {
        return gaps.isEmpty() ? index : gaps.first() - 1;
    }

    boolean covers(long position) {
        return position <= index && !gaps.contains(position);
    }

    private static ReadPosition read(byte @Nullable [] token, @Nullable String type) {
        if (token == null) {
            return at(0);
        }
        if (!GapAwareTrackingToken.class.getName().equals(type)) {
            throw new IllegalStateException("A token that this program does not write: " + type);
        }
        return StoredJson.mapper().readValue(token, ReadPosition.class);
    }
}
