package se.kansli.command.calendar;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;

/// A day began by the clock that the rules are given. Asking twice for the same day changes nothing.
@MayBeGivenBy(Role.SYSTEM)
public record BeginDay(LocalDate day) implements Command {

    @TargetAggregateIdentifier
    public String calendar() {
        return Calendar.STREAM;
    }

    @Override
    public @Nullable BodyCode authority() {
        return null;
    }
}
