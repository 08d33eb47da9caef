package se.kansli.command;

import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;

/// A command to one meeting. The authority that keeps its minutes is the one whose business it is.
public interface MeetingCommand extends Command {

    MeetingId meetingId();

    @Override
    default BodyCode authority() {
        return meetingId().authority();
    }
}
