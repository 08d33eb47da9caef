package se.kansli.application.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;
import se.kansli.query.parked.ParkedLetters;
import se.kansli.query.projection.Freshness;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Projections;

/// How far the projections are behind the log, and how much is parked, for whoever watches the house.
@Component
class Measurements implements MeterBinder {

    private final Projections projections;
    private final Freshness freshness;
    private final ParkedLetters parked;

    Measurements(Projections projections, Freshness freshness, ParkedLetters parked) {
        this.projections = projections;
        this.freshness = freshness;
        this.parked = parked;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Projection<?> projection : projections.all()) {
            Gauge.builder(
                            "kansli.projection.lag",
                            () -> freshness.lag(projection.name()).age().toSeconds())
                    .tag("projection", projection.name())
                    .baseUnit("seconds")
                    .description("Age of the oldest event that the projection has not read")
                    .register(registry);
        }
        Gauge.builder("kansli.parked.letters", parked::count)
                .description("Events that could not be handled and wait for an operator")
                .register(registry);
    }
}
