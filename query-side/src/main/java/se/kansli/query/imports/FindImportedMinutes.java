package se.kansli.query.imports;

import java.util.Optional;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.query.questions.Question;

/// Asks for the minutes from which a meeting was imported.
public record FindImportedMinutes(BodyCode reader, MeetingId meetingId)
        implements Question<Imports, Optional<ImportedMinutes>> {

    @Override
    public Optional<ImportedMinutes> putTo(Imports finder) {
        return finder.find(reader, meetingId);
    }
}
