package se.kansli.command.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import se.kansli.command.Refusal;
import se.kansli.kernel.ballots.BallotOpened;
import se.kansli.kernel.ballots.VoteCast;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.sitting.MemberVote;
import se.kansli.kernel.sitting.VoteChoice;

/// However often and in whatever order they vote, repeat themselves, change their minds and are corrected.
class BallotCountTest {

    private static final BallotId BALLOT = new BallotId("KF-M-KF-7-V3");
    private static final LocalDate DAY = LocalDate.of(2021, 9, 22);
    private static final int MEMBERS = 7;

    private record Act(int attendee, VoteChoice choice, boolean correcting) {}

    @Test
    void MTG_8_what_is_counted_is_what_a_naive_recount_counts() {
        Gen<Act> acts = integers()
                .between(1, MEMBERS + 1)
                .zip(
                        integers().between(0, 2).map(choice -> VoteChoice.values()[choice]),
                        booleans().all(),
                        Act::new);
        qt().withExamples(300).forAll(lists().of(acts).ofSizeBetween(0, 40)).checkAssert(BallotCountTest::check);
    }

    private static void check(List<Act> acts) {
        Hall hall = new Hall();
        Map<Integer, VoteChoice> recount = new TreeMap<>();
        for (Act act : acts) {
            VoteChoice before = recount.get(act.attendee());
            boolean taken = act.attendee() <= MEMBERS
                    && (act.correcting()
                            ? before != null && before != act.choice()
                            : before == null || before == act.choice());
            if (taken) {
                hall.send(act);
                recount.put(act.attendee(), act.choice());
            } else {
                assertThatThrownBy(() -> hall.send(act)).hasRootCauseInstanceOf(Refusal.class);
            }
        }
        assertThat(hall.close().votes())
                .isEqualTo(recount.entrySet().stream()
                        .map(vote -> new MemberVote(vote.getKey(), vote.getValue()))
                        .toList());
        assertThat(hall.timesCast()).isEqualTo(recount.size());
        assertThatThrownBy(() -> hall.send(new Act(1, VoteChoice.YES, false))).hasRootCauseInstanceOf(Refusal.class);
        assertThatThrownBy(hall::close).hasRootCauseInstanceOf(Refusal.class);
    }

    /// A ballot in a store of its own.
    private static final class Hall {

        private final EventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        private final EventSourcingRepository<Ballot> repository =
                EventSourcingRepository.builder(Ballot.class).eventStore(store).build();
        private final Ballots ballots = new EventSourcedBallots(repository);
        private final CommandBus bus = SimpleCommandBus.builder().build();

        Hall() {
            AggregateAnnotationCommandHandler.<Ballot>builder()
                    .aggregateType(Ballot.class)
                    .repository(repository)
                    .build()
                    .subscribe(bus);
            List<Integer> electorate = IntStream.rangeClosed(1, MEMBERS).boxed().toList();
            BallotOpened opened = new BallotOpened(BALLOT, new MeetingItem(BALLOT.meetingId(), 2), 1, electorate, DAY);
            DefaultUnitOfWork.startAndGet(null).execute(() -> ballots.open(opened));
        }

        void send(Act act) {
            FutureCallback<Object, Object> answer = new FutureCallback<>();
            bus.dispatch(
                    asCommandMessage(
                            act.correcting()
                                    ? new CorrectVote(BALLOT, act.attendee(), act.choice(), "Fel knapp.")
                                    : new CastVote(BALLOT, act.attendee(), act.choice())),
                    answer);
            if (answer.getResult().isExceptional()) {
                throw new IllegalStateException(answer.getResult().exceptionResult());
            }
        }

        CastVotes close() {
            ResultMessage<CastVotes> closed =
                    DefaultUnitOfWork.startAndGet(null).executeWithResult(() -> ballots.close(BALLOT));
            if (closed.isExceptional()) {
                throw new IllegalStateException(closed.exceptionResult());
            }
            return closed.getPayload();
        }

        long timesCast() {
            return store.readEvents(BALLOT.value())
                    .asStream()
                    .map(Message::getPayload)
                    .filter(VoteCast.class::isInstance)
                    .count();
        }
    }
}
