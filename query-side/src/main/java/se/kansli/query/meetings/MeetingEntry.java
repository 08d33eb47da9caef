package se.kansli.query.meetings;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.LocalRulesFrom;
import se.kansli.kernel.organisation.SummonsPeriod;
import se.kansli.query.organisation.BodyView;

/// A meeting beside what the rules of its body say of it.
///
/// @param bodyName what the body is called now
/// @param summonsDueOn the last day on which its summons is out in time (MTG-1); absent where nothing says so
public record MeetingEntry(
        MeetingView meeting, String bodyName, @Nullable LocalDate summonsDueOn) {

    static MeetingEntry of(MeetingView meeting, Optional<BodyView> body) {
        return new MeetingEntry(
                meeting,
                body.map(BodyView::name).orElse(meeting.body().value()),
                meeting.state() == MeetingState.HELD
                        ? null
                        : body.flatMap(found ->
                                        summonsDueOn(found, meeting.time().day()))
                                .orElse(null));
    }

    private static Optional<LocalDate> summonsDueOn(BodyView body, LocalDate meetingDay) {
        return SummonsPeriod.lastDay(body.profile(), LocalRulesFrom.inForce(body.localRules(), meetingDay), meetingDay);
    }
}
