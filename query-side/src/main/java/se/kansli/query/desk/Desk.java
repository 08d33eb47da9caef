package se.kansli.query.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.duties.Duty;
import se.kansli.query.duties.DutySource;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.projection.Page;

/// Finds what is to be done at an authority and its utskott. It keeps nothing of its own: what is done is gone as soon
/// as the views tell it.
public final class Desk {

    private final List<DutySource> sources;
    private final Organisation organisation;

    public Desk(List<DutySource> sources, Organisation organisation) {
        this.sources = List.copyOf(sources);
        this.organisation = organisation;
    }

    public Page<DeskEntry> page(BodyCode authority, DeskQuery query, LocalDate today) {
        List<Duty> found = sources.stream()
                .flatMap(source -> source.dutiesOf(authority, today))
                .filter(query::admits)
                .sorted(Comparator.comparing(DeskQuery.Place::of))
                .limit(query.limit() + 1L)
                .toList();
        List<Duty> shown = found.subList(0, Math.min(query.limit(), found.size()));
        Map<BodyCode, String> names = new HashMap<>();
        return new Page<>(
                shown.stream()
                        .map(duty -> DeskEntry.of(duty, names.computeIfAbsent(duty.body(), this::name), today))
                        .toList(),
                found.size() > query.limit()
                        ? DeskQuery.Place.of(shown.getLast()).cursor()
                        : null);
    }

    private String name(BodyCode body) {
        return organisation.find(body).map(BodyView::name).orElse(body.value());
    }
}
