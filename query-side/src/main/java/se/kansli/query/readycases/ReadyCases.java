package se.kansli.query.readycases;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.projection.Column;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Views;

/// Finds what waits for a body, and what a body is given to decide by.
public final class ReadyCases {

    public static final Projection<PreparedCase> PROJECTION = new Projection<>(
            "readycase",
            2,
            PreparedCase.class,
            new PreparedCaseFold(),
            List.of(new Column<>(
                    "bodies",
                    prepared -> prepared.waiting().stream()
                            .map(readiness -> readiness.body().value())
                            .toArray(String[]::new))));

    private final Views<PreparedCase> views;

    public ReadyCases(DataSource dataSource) {
        this.views = new Views<>(dataSource, PROJECTION);
    }

    /// Those that have waited longest first.
    public List<WaitingCase> waitingFor(BodyCode body) {
        return views.select("where bodies && array[:body]::text[]", Map.of("body", body.value())).stream()
                .flatMap(prepared -> prepared.waitingFor(body).map(ready -> WaitingCase.of(prepared, ready)).stream())
                .sorted(comparing((WaitingCase waiting) -> waiting.readiness().readyOn())
                        .thenComparing(waiting -> waiting.readiness().caseId().value()))
                .toList();
    }

    /// Empty unless the case is laid before the body; also while it is on an agenda there.
    public Optional<WaitingCase> find(CaseId caseId, BodyCode body) {
        return views.find(caseId.value())
                .flatMap(prepared -> prepared.laidBefore(body).map(ready -> WaitingCase.of(prepared, ready)));
    }
}
