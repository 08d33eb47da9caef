package se.kansli.query.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.projection.Cursor;

/// Which meetings to show, the earliest first.
///
/// @param body absent for all bodies of the authority
/// @param from the first day, and `to` the last one
/// @param cursor where the page before ended
/// @param limit of meetings in a page
public record CalendarQuery(
        @Nullable BodyCode body,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String cursor,
        int limit) {
    public static final int MOST = 200;

    public CalendarQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("En sida har 1 till " + MOST + " sammanträden.");
        }
        if (cursor != null) {
            Last.read(cursor);
        }
    }

    /// The meeting with which a page ended.
    record Last(LocalDate day, String key) {

        static Last read(String cursor) {
            List<String> parts = Cursor.read(cursor, 2);
            return new Last(Cursor.date(parts.getFirst()), parts.getLast());
        }

        static String after(MeetingView meeting) {
            return Cursor.after(
                    meeting.time().day().toString(), meeting.meetingId().value());
        }
    }
}
