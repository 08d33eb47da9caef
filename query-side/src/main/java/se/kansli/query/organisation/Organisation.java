package se.kansli.query.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.projection.Column;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Views;

/// Answers which bodies there are.
public final class Organisation {

    public static final Projection<BodyView> PROJECTION = new Projection<>(
            "organisation", 2, BodyView.class, new BodyFold(), List.of(new Column<>("name", BodyView::name)));

    private final Views<BodyView> views;

    public Organisation(DataSource dataSource) {
        this.views = new Views<>(dataSource, PROJECTION);
    }

    /// Every body that is or was, by name as Swedish sorts.
    public List<BodyView> all() {
        return views.select("order by name collate \"sv-x-icu\", key", Map.of());
    }

    public Optional<BodyView> find(BodyCode code) {
        return views.find(code.value());
    }
}
