package se.kansli.query.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingPlanned;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.sitting.DecisionMade;
import se.kansli.kernel.sitting.DecisionStopped;
import se.kansli.query.Log;

class StoppedPointsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 8, 22);
    private static final BodyCode KB = new BodyCode("KB");
    private static final CaseId CASE = new CaseId("IU-2022-0004");
    private static final MeetingId MEETING = new MeetingId("IU-M-IU-6");
    private static final MeetingItem ITEM = new MeetingItem(MEETING, 1);
    private static final List<DomainEvent> DECIDED = List.of(
            new MeetingPlanned(
                    MEETING, new MeetingTime(DAY, LocalTime.of(16, 30), null, null, MeetingMode.ON_SITE), DAY),
            new ItemAdded(ITEM, "Procesplan", null, List.of(), List.of(), null, null, DAY),
            new DecisionMade(ITEM, List.of(point(1), point(2), point(3)), null, null, List.of(1, 2, 3), DAY));

    @Test
    void MTG_14_D13_the_proceedings_show_who_stopped_which_points_and_who_decides_instead() {
        AgendaItemView item = item(
                new DecisionStopped(ITEM, List.of(2), 3, KB, CASE, DAY),
                new DecisionStopped(ITEM, List.of(3), 1, KB, CASE, DAY));

        assertThat(item.stops()).containsExactly(new StopView(3, List.of(2), KB), new StopView(1, List.of(3), KB));
        assertThat(item.points()).extracting(DecisionPoint::stoppedFor).containsExactly(null, KB, KB);
        assertThat(item.caseId()).isEqualTo(CASE);
        assertThat(item().stops()).isEmpty();
    }

    private static AgendaItemView item(DomainEvent... then) {
        List<DomainEvent> events =
                Stream.concat(DECIDED.stream(), List.of(then).stream()).toList();
        @Nullable ProceedingsView view = null;
        for (int place = 0; place < events.size(); place++) {
            view = new ProceedingsFold().apply(view, Log.recorded(MEETING.value(), place, events.get(place)));
        }
        return Objects.requireNonNull(view).items().getFirst();
    }

    private static DecisionPoint point(int number) {
        return new DecisionPoint(number, DecisionKind.APPROVE, "Godkendt.", false, "Danmark", null);
    }
}
