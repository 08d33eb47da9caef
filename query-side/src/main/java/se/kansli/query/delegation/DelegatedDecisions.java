package se.kansli.query.delegation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.DelegationOrder;
import se.kansli.kernel.organisation.DelegationOrderSet;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutyKind;
import se.kansli.query.duties.DutySource;
import se.kansli.query.journal.Journal;
import se.kansli.query.projection.Column;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Views;

/// Finds what delegates decided for the nämnd of an authority. Another authority's decision does not exist for the
/// reader.
public final class DelegatedDecisions implements DutySource {

    public static final Projection<DelegatedDecisionView> PROJECTION = new Projection<>(
            "delegated",
            1,
            DelegatedDecisionView.class,
            new DelegatedDecisionFold(),
            List.of(
                    new Column<>("body", view -> view.decision().body().value()),
                    new Column<>("year", view -> view.decision().list().year()),
                    new Column<>("number", view -> view.decision().number()),
                    new Column<>("state", view -> view.state().name())));

    private static final int ON_THE_DESK = 100;

    private final Views<DelegatedDecisionView> views;
    private final Journal journal;

    public DelegatedDecisions(DataSource dataSource, Journal journal) {
        this.views = new Views<>(dataSource, PROJECTION);
        this.journal = journal;
    }

    /// What delegates may decide for a body on a day. Read from the body's own stream, where orders are few.
    public Optional<DelegationOrder> order(BodyCode body, LocalDate day) {
        List<DelegationOrder> set = journal.readStream(body.value()).stream()
                .flatMap(recorded -> recorded.event() instanceof DelegationOrderSet happened
                        ? Stream.of(happened.order())
                        : Stream.empty())
                .toList();
        return DelegationOrder.inForce(set, day);
    }

    /// @param reader the authority at which the reader works
    public Optional<DelegatedDecisionView> find(BodyCode reader, DelegatedDecisionId decision) {
        return decision.authority().equals(reader) ? views.find(decision.value()) : Optional.empty();
    }

    public Page<DelegatedDecisionView> list(BodyCode body, DelegatedQuery query) {
        StringBuilder where = new StringBuilder("where body = :body");
        Map<String, Object> parameters = new HashMap<>(Map.of("body", body.value(), "limit", query.limit() + 1));
        if (query.state() != null) {
            where.append(" and state = :state");
            parameters.put("state", query.state().name());
        }
        if (query.cursor() != null) {
            DelegatedDecisionId last = DelegatedQuery.last(query.cursor());
            where.append(" and (year, number) > (:lastYear, :lastNumber)");
            parameters.put("lastYear", last.list().year());
            parameters.put("lastNumber", last.number());
        }
        List<DelegatedDecisionView> found = views.select(where + " order by year, number limit :limit", parameters);
        List<DelegatedDecisionView> shown = found.subList(0, Math.min(query.limit(), found.size()));
        return new Page<>(shown, found.size() > shown.size() ? DelegatedQuery.after(shown.getLast()) : null);
    }

    /// The one that has waited longest for the nämnd to be told of it.
    public Optional<DelegatedDecisionView> firstToReport(BodyCode body) {
        return list(body, new DelegatedQuery(DelegatedState.TO_REPORT, null, 1)).items().stream()
                .findFirst();
    }

    /// Those that wait for minutes of their own, the oldest first and no more than a hundred of them.
    @Override
    public Stream<Duty> dutiesOf(BodyCode authority, LocalDate today) {
        return list(authority, new DelegatedQuery(DelegatedState.TO_MINUTE, null, ON_THE_DESK)).items().stream()
                .map(waiting -> Duty.about(
                        waiting.decision().value(),
                        DutyKind.MINUTE_DELEGATED_DECISION,
                        authority,
                        waiting.wording(),
                        null,
                        List.of()));
    }
}
