package se.kansli.application.architecture.faults.command;

import org.jspecify.annotations.Nullable;
import se.kansli.command.Command;
import se.kansli.kernel.organisation.BodyCode;

public record CommandForEveryone() implements Command {

    @Override
    public @Nullable BodyCode authority() {
        return null;
    }
}
