package se.kansli.query.journal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.StoredAs;
import se.kansli.kernel.agenda.AgendaEvent;
import se.kansli.kernel.ballots.BallotEvent;
import se.kansli.kernel.calendar.DayBegan;
import se.kansli.kernel.cases.CaseEvent;
import se.kansli.kernel.cases.DiaryEvent;
import se.kansli.kernel.decisions.DecisionEvent;
import se.kansli.kernel.delegation.DelegatedDecisionEvent;
import se.kansli.kernel.followup.AssignmentEvent;
import se.kansli.kernel.followup.CouncilMotionEvent;
import se.kansli.kernel.mandates.MandateEvent;
import se.kansli.kernel.meetings.DocketEvent;
import se.kansli.kernel.meetings.MeetingEvent;
import se.kansli.kernel.minutes.MinutesEvent;
import se.kansli.kernel.organisation.OrganisationEvent;
import se.kansli.kernel.paragraphs.ParagraphSeriesEvent;
import se.kansli.kernel.persons.PersonEvent;
import se.kansli.kernel.preparation.PreparationEvent;
import se.kansli.kernel.printed.ImportedMeetingEvent;
import se.kansli.kernel.records.RecordEvent;
import se.kansli.kernel.remiss.RemissEvent;
import se.kansli.kernel.sitting.SittingEvent;

/// All events that may lie in the store, and the names under which they lie there.
public final class StoredEvents {

    private static final List<Class<? extends DomainEvent>> ROOTS = List.of(
            CaseEvent.class,
            DiaryEvent.class,
            RecordEvent.class,
            DecisionEvent.class,
            DelegatedDecisionEvent.class,
            AssignmentEvent.class,
            CouncilMotionEvent.class,
            RemissEvent.class,
            OrganisationEvent.class,
            MandateEvent.class,
            PersonEvent.class,
            PreparationEvent.class,
            DocketEvent.class,
            MeetingEvent.class,
            AgendaEvent.class,
            SittingEvent.class,
            BallotEvent.class,
            ParagraphSeriesEvent.class,
            MinutesEvent.class,
            ImportedMeetingEvent.class,
            DayBegan.class);

    private static final Map<String, Class<? extends DomainEvent>> BY_NAME = byName();

    private StoredEvents() {}

    public static Collection<Class<? extends DomainEvent>> all() {
        return BY_NAME.values();
    }

    public static Optional<Class<? extends DomainEvent>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static String nameOf(Class<? extends DomainEvent> event) {
        return storedAs(event).value();
    }

    public static String revisionOf(Class<? extends DomainEvent> event) {
        return storedAs(event).revision();
    }

    /// A sealed type stands for all that it permits.
    public static Set<Class<? extends DomainEvent>> under(Collection<Class<? extends DomainEvent>> events) {
        return events.stream().flatMap(StoredEvents::leaves).collect(Collectors.toUnmodifiableSet());
    }

    /// The names of these events; a sealed type stands for all that it permits.
    public static Set<String> namesOf(Collection<Class<? extends DomainEvent>> events) {
        return under(events).stream().map(StoredEvents::nameOf).collect(Collectors.toUnmodifiableSet());
    }

    /// The names of all events but these.
    static String[] namesOfOthersThan(Collection<Class<? extends DomainEvent>> events) {
        Set<String> names = namesOf(events);
        return BY_NAME.keySet().stream().filter(name -> !names.contains(name)).toArray(String[]::new);
    }

    private static Stream<Class<? extends DomainEvent>> leaves(Class<? extends DomainEvent> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(permitted -> leaves(permitted.asSubclass(DomainEvent.class)))
                : Stream.of(type);
    }

    private static StoredAs storedAs(Class<? extends DomainEvent> event) {
        StoredAs storedAs = event.getAnnotation(StoredAs.class);
        if (storedAs == null) {
            throw new IllegalArgumentException(event + " has no stored name.");
        }
        return storedAs;
    }

    private static Map<String, Class<? extends DomainEvent>> byName() {
        Map<String, Class<? extends DomainEvent>> byName = new LinkedHashMap<>();
        ROOTS.stream().flatMap(StoredEvents::leaves).forEach(event -> {
            Class<?> other = byName.put(nameOf(event), event);
            if (other != null) {
                throw new IllegalStateException(event + " and " + other + " are stored under one name.");
            }
        });
        return Collections.unmodifiableMap(byName);
    }
}
