package se.kansli.query.inbox;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.ArrivedRemissRegistered;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutyKind;
import se.kansli.query.duties.DutySource;
import se.kansli.query.journal.AsOf;
import se.kansli.query.journal.Journal;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Column;
import se.kansli.query.projection.Cursor;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Replay;
import se.kansli.query.projection.Views;

/// Finds what lies in an authority's inbox. For the reader there is no other inbox than its own.
public final class Inbox implements DutySource {
    public static final Projection<InboxItem> PROJECTION = new Projection<>(
            "inbox",
            2,
            InboxItem.class,
            new InboxFold(),
            List.of(
                    new Column<>(
                            "authority",
                            item -> item.incomingRemissId().authority().value()),
                    new Column<>("state", item -> item.state().name()),
                    new Column<>("open", item -> item.state().isOpen()),
                    new Column<>("due_on", InboxItem::dueOn),
                    new Column<>("files", item -> item.arrived().hashes().toArray(String[]::new))),
            item -> Optional.of(item.incomingRemissId().authority().value()));

    private static final Comparator<InboxItem> EARLIEST_FIRST = Comparator.comparing(InboxItem::dueOn)
            .thenComparing(item -> item.incomingRemissId().value());

    private final Views<InboxItem> views;
    private final Journal journal;

    public Inbox(DataSource dataSource, Journal journal) {
        this.views = new Views<>(dataSource, PROJECTION);
        this.journal = journal;
    }

    /// @param authority whose inbox it is
    /// @param today the present day; the past has its own
    public Page<InboxEntry> page(BodyCode authority, InboxQuery query, AsOf asOf, LocalDate today) {
        List<InboxItem> items =
                asOf.isNow() ? selected(authority, query, today) : replayed(authority, query, asOf, asOf.today(today));
        List<InboxEntry> shown = items.stream()
                .limit(query.limit())
                .map(item -> InboxEntry.of(item, asOf.today(today)))
                .toList();
        return new Page<>(
                shown, items.size() > query.limit() ? cursor(shown.getLast().item()) : null);
    }

    public Optional<InboxEntry> find(BodyCode authority, IncomingRemissId id, AsOf asOf, LocalDate today) {
        if (!id.authority().equals(authority)) {
            return Optional.empty();
        }
        Optional<InboxItem> item = asOf.isNow()
                ? views.find(id.value())
                : Replay.of(PROJECTION.fold(), id.value(), journal.readStreams(streamsOf(id)), asOf);
        return item.map(found -> InboxEntry.of(found, asOf.today(today)));
    }

    /// The answers that are due soon.
    @Override
    public Stream<Duty> dutiesOf(BodyCode authority, LocalDate today) {
        return views
                .select(
                        "where authority = :authority and open and due_on <= :until",
                        Map.of("authority", authority.value(), "until", today.plusDays(DAYS_AHEAD)))
                .stream()
                .map(item -> Duty.about(
                        item.incomingRemissId().value(),
                        DutyKind.ANSWER_REMISS,
                        authority,
                        item.arrived().title(),
                        item.dueOn(),
                        List.of()));
    }

    /// Whether a file with this content has come to the authority with a remiss. It is the authority's own from then
    /// on, also if the remiss is withdrawn (REG-9).
    public boolean hasReceived(BodyCode authority, String sha256) {
        return !views.select(
                        "where authority = :authority and files @> array[:sha256]::text[] limit 1",
                        Map.of("authority", authority.value(), "sha256", sha256))
                .isEmpty();
    }

    /// One more than the page holds, so that it is known whether another page follows.
    private List<InboxItem> selected(BodyCode authority, InboxQuery query, LocalDate today) {
        StringBuilder where = new StringBuilder("where authority = :authority");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("authority", authority.value());
        parameters.put("limit", query.limit() + 1);
        if (query.asksForOpenOnly()) {
            where.append(" and open");
        }
        if (!query.states().isEmpty()) {
            where.append(" and state in (:states)");
            parameters.put(
                    "states", query.states().stream().map(InboxState::name).toList());
        }
        query.dueBefore(today).ifPresent(date -> {
            where.append(" and due_on < :dueBefore");
            parameters.put("dueBefore", date);
        });
        query.after().ifPresent(after -> {
            where.append(" and (due_on, key) > (:afterDueOn, :afterKey)");
            parameters.put("afterDueOn", after.dueOn());
            parameters.put("afterKey", after.key());
        });
        return views.select(where + " order by due_on, key limit :limit", parameters);
    }

    private List<InboxItem> replayed(BodyCode authority, InboxQuery query, AsOf asOf, LocalDate today) {
        Replay<InboxItem> replay = new Replay<>(PROJECTION.fold());
        journal.readAuthority(authority, PROJECTION.fold().events(), recorded -> {
            if (asOf.sees(recorded)) {
                replay.accept(recorded);
            }
        });
        return replay.views().stream()
                .filter(item -> query.admits(item, today))
                .sorted(EARLIEST_FIRST)
                .limit(query.limit() + 1L)
                .toList();
    }

    private Set<String> streamsOf(IncomingRemissId id) {
        return Stream.concat(
                        Stream.of(id.value()),
                        journal.readStream(id.value()).stream()
                                .map(RecordedEvent::event)
                                .filter(ArrivedRemissRegistered.class::isInstance)
                                .map(event -> ((ArrivedRemissRegistered) event)
                                        .caseId()
                                        .value()))
                .collect(Collectors.toSet());
    }

    private static String cursor(InboxItem last) {
        return Cursor.after(last.dueOn().toString(), last.incomingRemissId().value());
    }
}
