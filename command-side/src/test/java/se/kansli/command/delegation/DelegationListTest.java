package se.kansli.command.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.delegation.DelegatedDecisionListed;
import se.kansli.kernel.delegation.DelegatedDecisionMinuted;
import se.kansli.kernel.delegation.DelegatedDecisionReported;
import se.kansli.kernel.delegation.DelegationListId;
import se.kansli.kernel.mandates.Mandates;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.DelegatedMatter;
import se.kansli.kernel.organisation.DelegationOrder;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The list of what delegates decided for a nämnd (KL 6:40).
class DelegationListTest {

    private static final BodyCode SFN = new BodyCode("SFN");
    private static final CaseId CASE = new CaseId("SFN-2021-0142");
    private static final LocalDate DAY = LocalDate.of(2021, 9, 20);
    private static final DelegationListId LIST = DelegationListId.of(SFN, SFN, 2021);
    private static final MeetingItem ITEM = new MeetingItem(new MeetingId("SFN-M-SFN-4"), 2);
    private static final DelegatedMatter TOLD = new DelegatedMatter("4.1", "Inköp", "Enhetschefen", true);
    private static final DelegatedMatter UNTOLD = new DelegatedMatter("4.2", "Lastbilar", "Förvaltningschefen", false);

    @Test
    void KL_6_40_a_decision_is_told_to_the_namnd_unless_its_delegation_order_says_otherwise() {
        list(order(DAY)).when(decision(CASE, "4.1", DAY)).expectEvents(listed(1, "4.1", DAY, TOLD, true));
        list(order(DAY)).when(decision(CASE, "4.2", DAY)).expectEvents(listed(1, "4.2", DAY, UNTOLD, false));
        list(order(DAY.plusDays(1))).when(decision(CASE, "4.2", DAY)).expectEvents(listed(1, "4.2", DAY, null, true));
        list(null)
                .when(decision(CASE, "Enligt ordningen", DAY))
                .expectEvents(listed(1, "Enligt ordningen", DAY, null, true));
    }

    @Test
    void KL_6_40_each_decision_is_numbered_once_within_its_year() {
        list(order(DAY), listed(1, "4.1", DAY, TOLD, true))
                .when(decision(CASE, "4.2", DAY))
                .expectEvents(listed(2, "4.2", DAY, UNTOLD, false));
        list(order(DAY), listed(1, "4.1", DAY, TOLD, true))
                .when(decision(CASE, "4.1", DAY))
                .expectNoEvents();
        assertThat(decision(CASE, "4.1", DAY.plusYears(1)).list()).isEqualTo(DelegationListId.of(SFN, SFN, 2022));
    }

    @Test
    void KL_6_40_the_list_learns_once_how_the_namnd_came_to_know() {
        DelegatedDecisionId id = DelegatedDecisionId.of(LIST, 1);
        DelegatedDecisionReported reported = new DelegatedDecisionReported(id, ITEM, DAY);
        DelegatedDecisionMinuted minuted = new DelegatedDecisionMinuted(id, DAY);
        NoteDelegatedDecisionReported told = new NoteDelegatedDecisionReported(id, ITEM, DAY);
        NoteDelegatedDecisionMinuted written = new NoteDelegatedDecisionMinuted(id, DAY);

        list(order(DAY), listed(1, "4.2", DAY, UNTOLD, false)).when(told).expectEvents(reported);
        list(order(DAY), listed(1, "4.2", DAY, UNTOLD, false)).when(written).expectEvents(minuted);
        list(order(DAY), listed(1, "4.2", DAY, UNTOLD, false), reported)
                .when(written)
                .expectNoEvents();
        list(order(DAY), listed(1, "4.2", DAY, UNTOLD, false), minuted)
                .when(told)
                .expectNoEvents();
    }

    @Test
    void MIN_8_a_decision_has_its_own_minutes_from_the_moment_when_there_are_any() {
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        DelegatedDecisionListed first = listed(1, "4.2", DAY, UNTOLD, false);
        DelegatedDecisionListed second = listed(2, "4.2", DAY, UNTOLD, false);
        store.publish(
                message(LIST.value(), 0, first),
                message(LIST.value(), 1, second),
                message(LIST.value(), 2, new DelegatedDecisionReported(second.decision(), ITEM, DAY)),
                message(MinutesId.of(first.decision()).value(), 0, "whatever they say"));
        ListedDecisions decisions = new EventSourcedListedDecisions(store);

        assertThat(decisions.find(first.decision())).contains(new ListedDecision(first, null, true));
        assertThat(decisions.find(second.decision())).contains(new ListedDecision(second, ITEM, false));
        assertThat(decisions.find(DelegatedDecisionId.of(LIST, 3))).isEmpty();
        assertThat(decisions.find(List.of(second.decision(), first.decision()))).hasSize(2);
    }

    private static GenericDomainEventMessage<?> message(String stream, long sequence, Object payload) {
        return new GenericDomainEventMessage<>("Any", stream, sequence, payload);
    }

    private static DelegationOrder order(LocalDate validFrom) {
        return new DelegationOrder(validFrom, "SFN § 3", List.of(TOLD, UNTOLD));
    }

    private static ListDelegatedDecision decision(CaseId caseId, String point, LocalDate day) {
        return new ListDelegatedDecision(
                caseId,
                new DecisionReference(SFN, day, null, point),
                DecisionKind.GRANT,
                "Beviljas.",
                true,
                "beslutets slag");
    }

    private static DelegatedDecisionListed listed(
            int number, String point, LocalDate day, @Nullable DelegatedMatter matter, boolean toBeReported) {
        return new DelegatedDecisionListed(
                DelegatedDecisionId.of(LIST, number),
                CASE,
                new DecisionReference(SFN, day, null, point),
                DecisionKind.GRANT,
                "Beviljas.",
                true,
                "beslutets slag",
                matter,
                toBeReported);
    }

    private static TestExecutor<DelegationList> list(@Nullable DelegationOrder order, DomainEvent... past) {
        AggregateTestFixture<DelegationList> fixture = new AggregateTestFixture<>(DelegationList.class);
        fixture.registerInjectableResource(new OneNamnd(order));
        return past.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(List.of(past));
    }

    private record OneNamnd(@Nullable DelegationOrder order) implements Bodies {

        @Override
        public Optional<EstablishedBody> find(BodyCode code) {
            return all().stream().filter(body -> body.code().equals(code)).findFirst();
        }

        @Override
        public List<EstablishedBody> all() {
            List<DelegationOrder> orders = new ArrayList<>();
            if (order != null) {
                orders.add(order);
            }
            return List.of(new EstablishedBody(
                    SFN,
                    "Servicenämnden",
                    RuleProfile.BOARD_SE,
                    null,
                    DAY.minusYears(5),
                    null,
                    List.of(),
                    orders,
                    Mandates.NONE));
        }
    }
}
