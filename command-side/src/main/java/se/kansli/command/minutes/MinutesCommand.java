package se.kansli.command.minutes;

import se.kansli.command.Command;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.organisation.BodyCode;

/// A command to the minutes of one meeting, of one paragraph that was approved at once, or of one decision by
/// delegation.
interface MinutesCommand extends Command {

    MinutesId minutesId();

    @Override
    default BodyCode authority() {
        return minutesId().authority();
    }
}
