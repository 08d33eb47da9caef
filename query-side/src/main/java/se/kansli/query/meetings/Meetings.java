package se.kansli.query.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import se.kansli.kernel.meetings.UrgentDecisionReported;
import se.kansli.kernel.meetings.UrgentDecisionTaken;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.journal.AsOf;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.projection.Column;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Replay;
import se.kansli.query.projection.Views;

/// Finds the meetings of an authority and of its utskott. Another authority's meeting does not exist for the reader.
public final class Meetings {
    public static final Projection<MeetingView> PROJECTION = new Projection<>(
            "meeting",
            3,
            MeetingView.class,
            new MeetingFold(),
            List.of(
                    new Column<>(
                            "authority",
                            meeting -> meeting.meetingId().authority().value()),
                    new Column<>("body", meeting -> meeting.body().value()),
                    new Column<>("state", meeting -> meeting.state().name()),
                    new Column<>("day", meeting -> meeting.time().day())));

    private static final List<String> UNFINISHED = Stream.of(
                    MeetingState.PLANNED, MeetingState.SUMMONED, MeetingState.OPEN, MeetingState.ADJOURNED)
            .map(MeetingState::name)
            .toList();

    private final Views<MeetingView> views;
    private final Journal journal;
    private final Organisation organisation;

    public Meetings(DataSource dataSource, Journal journal, Organisation organisation) {
        this.views = new Views<>(dataSource, PROJECTION);
        this.journal = journal;
        this.organisation = organisation;
    }

    /// @param reader the authority at which the reader works
    public Optional<MeetingEntry> find(BodyCode reader, MeetingId meetingId, AsOf asOf) {
        if (!meetingId.authority().equals(reader)) {
            return Optional.empty();
        }
        Optional<MeetingView> meeting = asOf.isNow()
                ? views.find(meetingId.value())
                : Replay.of(PROJECTION.fold(), meetingId.value(), journal.readStream(meetingId.value()), asOf);
        return meeting.map(found -> MeetingEntry.of(found, organisation.find(found.body())));
    }

    /// Those of an authority and of its utskott that are to be held or go on, the earliest first.
    public List<MeetingEntry> unfinished(BodyCode authority) {
        Map<BodyCode, Optional<BodyView>> bodies = new HashMap<>();
        return views
                .select(
                        "where authority = :authority and state in (:states) order by day, key",
                        Map.of("authority", authority.value(), "states", UNFINISHED))
                .stream()
                .map(meeting -> MeetingEntry.of(meeting, bodies.computeIfAbsent(meeting.body(), organisation::find)))
                .toList();
    }

    /// In the order in which they were taken. Read from the list of the body, where they are few.
    public List<UrgentDecisionView> urgentDecisions(DocketId docketId) {
        Map<Integer, UrgentDecisionView> decisions = new TreeMap<>();
        for (RecordedEvent recorded : journal.readStream(docketId.value())) {
            switch (recorded.event()) {
                case UrgentDecisionTaken taken -> decisions.put(taken.number(), UrgentDecisionView.of(taken));
                case UrgentDecisionReported reported ->
                    decisions.computeIfPresent(
                            reported.number(), (number, decision) -> decision.reportedIn(reported.item()));
                default -> {}
            }
        }
        return List.copyOf(decisions.values());
    }

    /// Those that are over, and whose minutes nobody has made ready.
    public Stream<MeetingId> withoutMinutes(BodyCode authority) {
        return views
                .select(
                        "where authority = :authority and state = :closed and not exists"
                                + " (select from minutes.views made where made.key = views.key || '-J')",
                        Map.of("authority", authority.value(), "closed", MeetingState.CLOSED.name()))
                .stream()
                .map(MeetingView::meetingId);
    }

    /// @param authority that keeps the minutes
    public Page<MeetingEntry> calendar(BodyCode authority, CalendarQuery query) {
        StringBuilder where = new StringBuilder("where authority = :authority");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("authority", authority.value());
        parameters.put("limit", query.limit() + 1);
        if (query.body() != null) {
            where.append(" and body = :body");
            parameters.put("body", query.body().value());
        }
        if (query.from() != null) {
            where.append(" and day >= :from");
            parameters.put("from", query.from());
        }
        if (query.to() != null) {
            where.append(" and day <= :to");
            parameters.put("to", query.to());
        }
        if (query.cursor() != null) {
            CalendarQuery.Last last = CalendarQuery.Last.read(query.cursor());
            where.append(" and (day, key) > (:lastDay, :lastKey)");
            parameters.put("lastDay", last.day());
            parameters.put("lastKey", last.key());
        }
        List<MeetingView> found = views.select(where + " order by day, key limit :limit", parameters);
        List<MeetingView> shown = found.subList(0, Math.min(query.limit(), found.size()));
        Map<BodyCode, Optional<BodyView>> bodies = new HashMap<>();
        return new Page<>(
                shown.stream()
                        .map(meeting ->
                                MeetingEntry.of(meeting, bodies.computeIfAbsent(meeting.body(), organisation::find)))
                        .toList(),
                found.size() > query.limit() ? CalendarQuery.Last.after(shown.getLast()) : null);
    }
}
