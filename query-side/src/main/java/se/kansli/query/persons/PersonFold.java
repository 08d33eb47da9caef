package se.kansli.query.persons;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.persons.PersonAlsoCalled;
import se.kansli.kernel.persons.PersonEntered;
import se.kansli.kernel.persons.PersonEvent;
import se.kansli.kernel.persons.PersonMergedInto;
import se.kansli.kernel.persons.PersonUnmerged;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class PersonFold implements Fold<PersonView> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(PersonEvent.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof PersonEvent happened
                ? Optional.of(happened.person().value())
                : Optional.empty();
    }

    @Override
    public @Nullable PersonView apply(@Nullable PersonView view, RecordedEvent recorded) {
        return recorded.event() instanceof PersonEvent event ? after(view, event) : view;
    }

    private static @Nullable PersonView after(@Nullable PersonView view, PersonEvent event) {
        return switch (event) {
            case PersonEntered entered -> new PersonView(entered.person(), entered.name(), List.of(), null);
            case PersonAlsoCalled called -> view == null ? null : view.alsoCalled(called.name());
            case PersonMergedInto merged -> view == null ? null : view.takenFor(merged.into());
            case PersonUnmerged unmerged -> view == null ? null : view.takenFor(null);
        };
    }
}
