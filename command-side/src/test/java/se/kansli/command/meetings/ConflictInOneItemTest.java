package se.kansli.command.meetings;

import static se.kansli.command.meetings.Council.DAY;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kansli.command.RefusalMatcher;
import se.kansli.command.sitting.DeclareConflict;
import se.kansli.command.sitting.MakeDecision;
import se.kansli.command.sitting.MakeMotion;
import se.kansli.command.sitting.PointToDecide;
import se.kansli.command.sitting.TakeUpItem;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemsNumbered;
import se.kansli.kernel.agenda.NumberedItem;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.sitting.ConflictDecided;
import se.kansli.kernel.sitting.ConflictDeclared;
import se.kansli.kernel.sitting.DecisionMade;
import se.kansli.kernel.sitting.ItemTakenUp;
import se.kansli.kernel.sitting.MotionKind;

/// Jäv is of one person in one item.
class ConflictInOneItemTest {

    private static final int QUORUM = 6;
    private static final String NOTED = "Informationen noteras.";
    private static final String WHY = "Bara information";

    private final Council body = Council.namnd(11).calledTo();

    @Test
    void MTG_7_who_has_jav_in_one_item_takes_part_in_the_next() {
        opened(8).after(new ConflictDecided(body.item(1), 3, true, DAY));
        body.given().when(new TakeUpItem(body.meeting, 1, List.of())).expectEvents(taken(1, 7));
        body.given().when(new TakeUpItem(body.meeting, 2, List.of())).expectEvents(taken(2, 8));
        body.after(taken(2, 8))
                .given()
                .when(noting(2))
                .expectEvents(noted(2, IntStream.rangeClosed(1, 8).toArray()));
    }

    @Test
    void MTG_4_the_quorum_that_jav_takes_from_one_item_is_there_for_the_next() {
        opened(QUORUM).after(new ConflictDecided(body.item(1), 2, true, DAY), taken(1, 5), taken(2, QUORUM));
        body.given().when(noting(1)).expectNoEvents().expectException(RefusalMatcher.conflict("NOT_QUORATE"));
        body.given()
                .when(noting(2))
                .expectEvents(noted(2, IntStream.rangeClosed(1, QUORUM).toArray()));
    }

    @Test
    void MTG_7_a_ground_that_somebody_tells_of_is_no_jav_until_the_body_finds_so() {
        opened(QUORUM)
                .given()
                .when(new DeclareConflict(body.meeting, 1, 2, "Delägare"))
                .expectEvents(new ConflictDeclared(body.item(1), 2, "Delägare", DAY));
        body.after(
                        new ConflictDeclared(body.item(1), 2, "Delägare", DAY),
                        new ConflictDecided(body.item(1), 2, false, DAY),
                        taken(1, QUORUM))
                .given()
                .when(noting(1))
                .expectEvents(noted(1, IntStream.rangeClosed(1, QUORUM).toArray()));
    }

    @Test
    void MTG_7_who_has_jav_moves_nothing_in_that_item() {
        opened(8).after(new ConflictDecided(body.item(1), 3, true, DAY), taken(1, 7), taken(2, 8));
        body.given()
                .when(new MakeMotion(body.meeting, 1, 3, MotionKind.REJECTION, "Avslag"))
                .expectNoEvents()
                .expectException(RefusalMatcher.conflict("MAY_NOT_DECIDE"));
        body.given()
                .when(new MakeMotion(body.meeting, 2, 3, MotionKind.REJECTION, "Avslag"))
                .expectSuccessfulHandlerExecution();
    }

    private Council opened(int present) {
        return body.after(
                        new ItemAdded(body.item(2), "Nästa ärende", null, List.of(), List.of(), null, null, DAY),
                        new ItemsNumbered(body.meeting, List.of(new NumberedItem(2, ParagraphNumber.of(91))), DAY))
                .opened(present);
    }

    private ItemTakenUp taken(int item, int present) {
        return new ItemTakenUp(body.item(item), present, QUORUM, 1, null, DAY);
    }

    private MakeDecision noting(int item) {
        PointToDecide point = new PointToDecide(DecisionKind.NOTE, NOTED, false, WHY, null);
        return new MakeDecision(body.meeting, item, List.of(point), null, null);
    }

    private DecisionMade noted(int item, int... tookPart) {
        DecisionPoint point = new DecisionPoint(1, DecisionKind.NOTE, NOTED, false, WHY, null);
        return new DecisionMade(
                body.item(item),
                List.of(point),
                null,
                null,
                IntStream.of(tookPart).boxed().toList(),
                DAY);
    }
}
