package se.kansli.command.remiss;

import se.kansli.command.Command;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.IncomingRemissId;

/// A command to a remiss that lies at the one who is asked.
public interface IncomingRemissCommand extends Command {

    IncomingRemissId incomingRemissId();

    @Override
    default BodyCode authority() {
        return incomingRemissId().authority();
    }
}
