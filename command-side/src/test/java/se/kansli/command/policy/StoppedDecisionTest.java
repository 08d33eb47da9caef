package se.kansli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kansli.command.Municipality;
import se.kansli.command.Refusal;
import se.kansli.command.agenda.AddItem;
import se.kansli.command.agenda.AddWaitingCase;
import se.kansli.command.agenda.NumberItems;
import se.kansli.command.cases.RegisterCase;
import se.kansli.command.meetings.PlanMeeting;
import se.kansli.command.minutes.ApproveMinutes;
import se.kansli.command.minutes.MakeMinutesReady;
import se.kansli.command.organisation.EstablishBody;
import se.kansli.command.organisation.SetLocalRules;
import se.kansli.command.sitting.Arrival;
import se.kansli.command.sitting.CloseMeeting;
import se.kansli.command.sitting.GiveReservationReason;
import se.kansli.command.sitting.MakeDecision;
import se.kansli.command.sitting.MakeReservation;
import se.kansli.command.sitting.OpenMeeting;
import se.kansli.command.sitting.PointToDecide;
import se.kansli.command.sitting.StopDecision;
import se.kansli.command.sitting.TakeUpItem;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Grant;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseKind;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.decisions.DecisionEntered;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.decisions.Responsible;
import se.kansli.kernel.decisions.Task;
import se.kansli.kernel.decisions.TaskTime;
import se.kansli.kernel.followup.AssignmentGiven;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.SigningMeans;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.preparation.CaseForwarded;
import se.kansli.kernel.preparation.Recommendation;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.Presence;
import se.kansli.kernel.sitting.ReservationReasoned;

/// From a decision that a member stops to the item of the body that decides instead.
class StoppedDecisionTest {

    private static final BodyCode IU = new BodyCode("IU");
    private static final BodyCode KB = new BodyCode("KB");
    private static final LocalDate DAY = LocalDate.of(2022, 8, 22);
    private static final LocalTime START = LocalTime.of(16, 30);
    private static final Task PLANNING =
            new Task(new Responsible(null, "Arbejdsmarked"), List.of(), TaskTime.ONGOING, null);

    private static final Actor ADMINISTRATOR = person("admin", "administrator");
    private static final Actor SECRETARY = person("sekretaer", "namndsekreterare@IU", "registrator@IU");
    private static final Actor COUNCIL_SECRETARY = person("byraad", "namndsekreterare@KB");

    private final Municipality municipality = new Municipality(DAY.toString());
    private MeetingId meeting;
    private CaseId plan;

    @BeforeEach
    void an_udvalg_has_decided_three_points() {
        establish(IU, "Integrationsudvalget");
        establish(KB, "Kommunalbestyrelsen");
        municipality.give(
                ADMINISTRATOR,
                new SetLocalRules(
                        IU,
                        new LocalRules(3, 0, SubstituteOrder.AS_ELECTED, null, null, null, false, KB),
                        LocalDate.of(2022, 1, 1)));
        plan = municipality.give(
                SECRETARY,
                new RegisterCase(
                        IU,
                        CaseKind.GENERAL,
                        "Procesplan",
                        "Procesplan",
                        null,
                        null,
                        new Party("Arbejdsmarked", PartyKind.AUTHORITY),
                        DAY,
                        DAY));
        meeting = planned(SECRETARY, IU);
        municipality.give(SECRETARY, new AddItem(meeting, "Procesplan", plan, List.of(), List.of(), null, null));
        municipality.give(SECRETARY, new NumberItems(meeting));
        municipality.give(
                SECRETARY,
                new OpenMeeting(
                        meeting,
                        DAY,
                        START,
                        List.of(
                                new Arrival(
                                        "Ledamot Ett", AttendanceRole.CHAIR, Presence.ON_SITE, null, null, null, null),
                                new Arrival(
                                        "Ledamot Två",
                                        AttendanceRole.MEMBER,
                                        Presence.ON_SITE,
                                        null,
                                        null,
                                        null,
                                        null)),
                        1,
                        null));
        municipality.give(SECRETARY, new TakeUpItem(meeting, 1, List.of()));
        municipality.give(
                SECRETARY,
                new MakeDecision(
                        meeting,
                        1,
                        List.of(
                                new PointToDecide(DecisionKind.NOTE, "Taget til efterretning.", null, null, null),
                                new PointToDecide(DecisionKind.APPROVE, "Procesplan godkendt.", null, null, null),
                                new PointToDecide(
                                        DecisionKind.COMMISSION,
                                        "Administrationen følger procesplanen.",
                                        null,
                                        null,
                                        null,
                                        PLANNING)),
                        null,
                        null));
    }

    @AfterEach
    void close() {
        municipality.close();
    }

    @Test
    void D13_what_a_member_stopped_has_no_effect_and_waits_for_Kommunalbestyrelsen() {
        municipality.give(SECRETARY, new StopDecision(meeting, 1, List.of(2, 3), 2, null));
        municipality.give(SECRETARY, new CloseMeeting(meeting, START.plusHours(1)));

        CaseForwarded forwarded = (CaseForwarded) municipality
                .eventually(CaseForwarded.class, to -> to.body().equals(KB))
                .getPayload();
        assertThat(forwarded.caseId()).isEqualTo(plan);
        assertThat(forwarded.recommendations())
                .containsExactly(
                        new Recommendation(1, "Procesplan godkendt."),
                        new Recommendation(2, "Administrationen følger procesplanen."));
        assertThat(payloads(DecisionEntered.class))
                .flatExtracting(DecisionEntered::points)
                .extracting(DecisionPoint::point)
                .containsExactly(1);

        MeetingId ofCouncil = planned(COUNCIL_SECRETARY, KB);
        municipality.give(COUNCIL_SECRETARY, new AddWaitingCase(ofCouncil, plan, null));
        assertThat(payloads(ItemAdded.class).getLast())
                .hasFieldOrPropertyWithValue("meetingId", ofCouncil)
                .hasFieldOrPropertyWithValue(
                        "recommendations", List.of("Procesplan godkendt.", "Administrationen følger procesplanen."));
    }

    @Test
    void MTG_14_nobody_is_given_to_do_what_a_member_stopped_and_the_minutes_say_so() {
        municipality.give(SECRETARY, new StopDecision(meeting, 1, List.of(3), 2, null));
        municipality.give(SECRETARY, new CloseMeeting(meeting, START.plusHours(1)));
        municipality.give(SECRETARY, new MakeMinutesReady(MinutesId.of(meeting), List.of(), null));

        municipality.eventually(CaseForwarded.class, to -> to.body().equals(KB));
        assertThat(payloads(AssignmentGiven.class)).isEmpty();
        assertThat(payloads(MinutesMadeReady.class)
                        .getLast()
                        .paragraphs()
                        .getFirst()
                        .points())
                .extracting(DecisionPoint::stoppedFor)
                .containsExactly(null, null, KB);
    }

    @Test
    void MTG_14_what_nobody_stopped_is_given_to_do() {
        municipality.give(SECRETARY, new CloseMeeting(meeting, START.plusHours(1)));

        municipality.eventually(AssignmentGiven.class, given -> given.caseId() != null);
        municipality.eventually(
                DecisionEntered.class, entered -> entered.points().size() == 3);
        assertThat(payloads(CaseForwarded.class)).isEmpty();
    }

    @Test
    void MTG_10_MIN_13_a_reason_is_given_until_the_minutes_are_approved_and_not_after() {
        MinutesId minutes = MinutesId.of(meeting);
        municipality.give(SECRETARY, new MakeReservation(meeting, 1, 1, null));
        municipality.give(SECRETARY, new MakeReservation(meeting, 1, 2, null));
        municipality.give(SECRETARY, new CloseMeeting(meeting, START.plusHours(1)));
        municipality.give(SECRETARY, new MakeMinutesReady(minutes, List.of(), null));
        municipality.give(SECRETARY, new GiveReservationReason(meeting, 1, 1, "Planen er for kort."));
        for (String signer : List.of("Ledamot Ett", "Ledamot Två")) {
            municipality.give(SECRETARY, new ApproveMinutes(minutes, signer, DAY, SigningMeans.E_SIGNATURE));
        }

        assertThat(payloads(MinutesApproved.class)).hasSize(1);
        assertThatThrownBy(() ->
                        municipality.give(SECRETARY, new GiveReservationReason(meeting, 1, 2, "Planen er for lang.")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("MIN-13"));
        assertThat(payloads(ReservationReasoned.class))
                .extracting(ReservationReasoned::by)
                .containsExactly(1);
    }

    private <E> List<E> payloads(Class<E> type) {
        return municipality.log().stream()
                .map(EventMessage::getPayload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private MeetingId planned(Actor secretary, BodyCode body) {
        return municipality.give(
                secretary,
                new PlanMeeting(
                        DocketId.of(body, body), new MeetingTime(DAY, START, null, "Rådhuset", MeetingMode.ON_SITE)));
    }

    private void establish(BodyCode code, String name) {
        municipality.give(
                ADMINISTRATOR, new EstablishBody(code, name, RuleProfile.COMMITTEE_DK, null, LocalDate.of(2018, 1, 1)));
    }

    private static Actor person(String user, String... grants) {
        return new Actor(
                user,
                user,
                Set.copyOf(List.of(grants).stream().map(Grant::parse).toList()),
                false);
    }
}
