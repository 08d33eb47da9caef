package se.kansli.query.proceedings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.journal.AsOf;
import se.kansli.query.journal.Journal;
import se.kansli.query.projection.Column;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Replay;
import se.kansli.query.projection.Views;

/// Finds what the minutes of a meeting are drafted from. Another authority's meeting does not exist for the reader.
public final class Proceedings {
    public static final Projection<ProceedingsView> PROJECTION = new Projection<>(
            "proceedings",
            3,
            ProceedingsView.class,
            new ProceedingsFold(),
            List.of(
                    new Column<>(
                            "authority", view -> view.meetingId().authority().value()),
                    new Column<>("body", view -> view.body().value())));

    private final Views<ProceedingsView> views;
    private final Journal journal;

    public Proceedings(DataSource dataSource, Journal journal) {
        this.views = new Views<>(dataSource, PROJECTION);
        this.journal = journal;
    }

    /// @param reader the authority at which the reader works
    public Optional<ProceedingsView> find(BodyCode reader, MeetingId meetingId, AsOf asOf) {
        if (!meetingId.authority().equals(reader)) {
            return Optional.empty();
        }
        return asOf.isNow()
                ? views.find(meetingId.value())
                : Replay.of(PROJECTION.fold(), meetingId.value(), journal.readStream(meetingId.value()), asOf);
    }

    /// Of these meetings, as far as they are the authority's, in any order.
    public Stream<ProceedingsView> of(BodyCode authority, Stream<MeetingId> meetings) {
        List<String> keys = meetings.map(MeetingId::value).toList();
        return keys.isEmpty()
                ? Stream.empty()
                : views
                        .select(
                                "where authority = :authority and key in (:keys)",
                                Map.of("authority", authority.value(), "keys", keys))
                        .stream();
    }
}
