package se.kansli.query.followup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutyKind;
import se.kansli.query.duties.DutySource;
import se.kansli.query.projection.Column;
import se.kansli.query.projection.Page;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Views;

/// Finds assignments for the authority that gave them and for those that were given them; for others they do not
/// exist.
public final class Assignments implements DutySource {

    public static final Projection<AssignmentView> PROJECTION = new Projection<>(
            "assignment",
            1,
            AssignmentView.class,
            new AssignmentFold(),
            List.of(
                    new Column<>(
                            "authorities",
                            assignment -> assignment
                                    .authorities()
                                    .map(BodyCode::value)
                                    .toArray(String[]::new)),
                    new Column<>("responsible", Assignments::responsible),
                    new Column<>("state", assignment -> assignment.state().name()),
                    new Column<>("open", assignment -> assignment.state().isOpen()),
                    new Column<>("due_on", AssignmentView::dueOn)));

    private static final Locale SWEDISH = Locale.of("sv");
    private static final String DUE = "coalesce(due_on, date '9999-12-31')";

    private final Views<AssignmentView> views;

    public Assignments(DataSource dataSource) {
        this.views = new Views<>(dataSource, PROJECTION);
    }

    /// @param reader the authority at which the reader works
    public Optional<AssignmentEntry> find(BodyCode reader, AssignmentId assignmentId, LocalDate today) {
        return views.find(assignmentId.value())
                .filter(assignment -> assignment.authorities().anyMatch(reader::equals))
                .map(assignment -> AssignmentEntry.of(assignment, today));
    }

    /// @param reader the authority at which the reader works
    public Page<AssignmentEntry> list(BodyCode reader, AssignmentQuery query, LocalDate today) {
        StringBuilder where = new StringBuilder("where authorities && array[:reader]::text[]");
        Map<String, Object> parameters = new HashMap<>(Map.of("reader", reader.value(), "limit", query.limit() + 1));
        if (query.state() == null) {
            where.append(" and open");
        } else {
            where.append(" and state = :state");
            parameters.put("state", query.state().name());
        }
        if (query.responsible() != null) {
            where.append(" and responsible @> array[:responsible]::text[]");
            parameters.put("responsible", spelled(query.responsible()));
        }
        if (query.dueBefore() != null) {
            where.append(" and due_on < :dueBefore");
            parameters.put("dueBefore", query.dueBefore());
        }
        if (query.cursor() != null) {
            AssignmentQuery.Last last = AssignmentQuery.Last.read(query.cursor());
            where.append(" and (").append(DUE).append(", key) > (:lastDue, :lastKey)");
            parameters.put("lastDue", last.dueOn());
            parameters.put("lastKey", last.assignmentId().value());
        }
        List<AssignmentView> found = views.select(where + " order by " + DUE + ", key limit :limit", parameters);
        List<AssignmentView> shown = found.subList(0, Math.min(query.limit(), found.size()));
        return new Page<>(
                shown.stream()
                        .map(assignment -> AssignmentEntry.of(assignment, today))
                        .toList(),
                found.size() > shown.size() ? AssignmentQuery.Last.after(shown.getLast()) : null);
    }

    /// Of the authority that gave them; what goes on without an end is on no desk.
    @Override
    public Stream<Duty> dutiesOf(BodyCode authority, LocalDate today) {
        return views
                .select(
                        "where authorities && array[:authority]::text[] and open and due_on <= :until",
                        Map.of("authority", authority.value(), "until", today.plusDays(DAYS_AHEAD)))
                .stream()
                .filter(assignment -> assignment.assignmentId().authority().equals(authority))
                .filter(assignment -> assignment.task().time() != TaskTime.ONGOING)
                .map(assignment -> Duty.about(
                        assignment.assignmentId().value(),
                        DutyKind.FOLLOW_UP_ASSIGNMENT,
                        assignment.decision().body(),
                        assignment.wording(),
                        assignment.dueOn(),
                        names(assignment.task().lead()).toList()));
    }

    private static String[] responsible(AssignmentView assignment) {
        return assignment
                .task()
                .everybody()
                .flatMap(Assignments::names)
                .map(Assignments::spelled)
                .distinct()
                .toArray(String[]::new);
    }

    private static Stream<String> names(Responsible responsible) {
        return Stream.concat(
                Stream.ofNullable(responsible.body()).map(BodyCode::value), Stream.ofNullable(responsible.unit()));
    }

    private static String spelled(String name) {
        return name.strip().toLowerCase(SWEDISH);
    }
}
