package se.kansli.query.meetings;

import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Question;

/// Asks for a page of the meetings of an authority and of its utskott.
public record ReadCalendar(BodyCode authority, CalendarQuery query) implements Question<Meetings, Page<MeetingEntry>> {

    @Override
    public Page<MeetingEntry> putTo(Meetings finder) {
        return finder.calendar(authority, query);
    }
}
