package se.kansli.web.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.web.edge.InvalidRequest;

/// The item of a meeting that is kept here.
record GivenSource(
        @NotNull MeetingId meeting,
        @NotNull @Min(1) @Max(9999) Integer item) {

    /// @param field under which the request gives it
    MeetingItem item(String field, BodyCode authority) {
        return InvalidRequest.reading(field, () -> {
            if (!meeting.authority().equals(authority)) {
                throw new IllegalArgumentException("Sammanträdet %s är inte ett av %s.".formatted(meeting, authority));
            }
            return new MeetingItem(meeting, item);
        });
    }
}
