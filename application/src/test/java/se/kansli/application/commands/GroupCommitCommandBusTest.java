package se.kansli.application.commands;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import se.kansli.command.Refusal;
import se.kansli.command.cases.AssignOfficer;
import se.kansli.command.cases.ContinueDiarySeries;
import se.kansli.command.cases.SeriesCommand;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;

class GroupCommitCommandBusTest {

    private static final int FIRST = 1;
    private static final int AWAY = 57;

    @AutoClose
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    @AutoClose
    private final ScheduledExecutorService retries = Executors.newSingleThreadScheduledExecutor();

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final CountDownLatch firstIsHandled = new CountDownLatch(1);
    private final CountDownLatch allHaveCome = new CountDownLatch(1);
    private boolean diskIsFull;

    private final GroupCommitCommandBus bus = new GroupCommitCommandBus(
            executor, this::begin, new RetryWhenAnotherCameFirst(retries), NoOpMessageMonitor.INSTANCE);

    GroupCommitCommandBusTest() {
        bus.subscribe(
                ContinueDiarySeries.class.getName(), message -> handle((ContinueDiarySeries) message.getPayload()));
        bus.subscribe(AssignOfficer.class.getName(), message -> {
            log.add("officer");
            return null;
        });
    }

    @Test
    void those_who_wait_for_one_series_share_a_commit_in_the_order_in_which_they_came() throws Exception {
        List<CompletableFuture<Object>> answers = whileTheFirstIsHandled(2, 3, 4);

        assertThat(all(answers)).containsExactly("no. 1", "no. 2", "no. 3", "no. 4");
        assertThat(log).containsExactly("begin", "1", "commit", "begin", "2", "3", "4", "commit");
    }

    @Test
    void nobody_is_answered_before_the_commit() throws Exception {
        CompletableFuture<Object> answer = dispatch(continuing("KS", FIRST));
        await(firstIsHandled);
        assertThat(answer).isNotDone();

        allHaveCome.countDown();
        assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo("no. 1");
    }

    @Test
    void one_that_is_refused_takes_nobody_with_it() throws Exception {
        List<CompletableFuture<Object>> answers = whileTheFirstIsHandled(2, 13, 4, 13, 6);

        assertThat(answers.get(1).get(5, TimeUnit.SECONDS)).isEqualTo("no. 2");
        assertThat(answers.get(3).get(5, TimeUnit.SECONDS)).isEqualTo("no. 4");
        assertThat(answers.get(5).get(5, TimeUnit.SECONDS)).isEqualTo("no. 6");
        for (int refused : List.of(2, 4)) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> answers.get(refused).get(5, TimeUnit.SECONDS))
                    .withCauseInstanceOf(Refusal.class);
        }
        assertThat(log.stream().filter("commit"::equals)).as("1; 2; 4; 6").hasSize(4);
        assertThat(committed()).containsExactly("1", "2", "4", "6");
    }

    @Test
    void when_the_commit_fails_all_who_share_it_are_told() throws Exception {
        CompletableFuture<Object> first = dispatch(continuing("KS", FIRST));
        await(firstIsHandled);
        CompletableFuture<Object> second = dispatch(continuing("KS", 2));
        CompletableFuture<Object> third = dispatch(continuing("KS", 3));
        diskIsFull = true;
        allHaveCome.countDown();

        for (CompletableFuture<Object> answer : List.of(first, second, third)) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> answer.get(5, TimeUnit.SECONDS))
                    .withMessageContaining("disk");
        }
        diskIsFull = false;
        assertThat(dispatch(continuing("KS", 4)).get(5, TimeUnit.SECONDS)).isEqualTo("no. 4");
    }

    @Test
    void when_the_database_is_away_those_who_wait_are_told_without_each_trying_it() throws Exception {
        List<CompletableFuture<Object>> answers = whileTheFirstIsHandled(2, AWAY, 4, 5);

        for (CompletableFuture<Object> answer : answers.subList(1, answers.size())) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> answer.get(5, TimeUnit.SECONDS))
                    .withRootCauseInstanceOf(SQLException.class);
        }
        assertThat(log).doesNotContain("4", "5");
        assertThat(committed()).containsExactly("1");
        assertThat(dispatch(continuing("KS", 6)).get(5, TimeUnit.SECONDS)).isEqualTo("no. 6");
    }

    @Test
    void another_series_and_other_streams_do_not_wait() throws Exception {
        CompletableFuture<Object> held = dispatch(continuing("KS", FIRST));
        await(firstIsHandled);

        assertThat(dispatch(continuing("SFN", 2)).get(5, TimeUnit.SECONDS)).isEqualTo("no. 2");
        dispatch(new AssignOfficer(new CaseId("KS-2021-0486"), "anna")).get(5, TimeUnit.SECONDS);
        assertThat(held).isNotDone();
        allHaveCome.countDown();
        held.get(5, TimeUnit.SECONDS);
    }

    @Test
    void every_command_in_a_group_passes_the_interceptors_as_itself() throws Exception {
        List<Object> seen = new CopyOnWriteArrayList<>();
        bus.registerHandlerInterceptor((unitOfWork, chain) -> {
            seen.add(((ContinueDiarySeries) CurrentUnitOfWork.get().getMessage().getPayload()).lastNumber());
            return chain.proceed();
        });

        all(whileTheFirstIsHandled(2, 3));

        assertThat(seen).containsExactly(1, 2, 3);
    }

    private List<CompletableFuture<Object>> whileTheFirstIsHandled(int... others) throws Exception {
        CompletableFuture<Object> first = dispatch(continuing("KS", FIRST));
        await(firstIsHandled);
        List<CompletableFuture<Object>> rest = IntStream.of(others)
                .mapToObj(number -> dispatch(continuing("KS", number)))
                .toList();
        allHaveCome.countDown();
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private CompletableFuture<Object> dispatch(Object command) {
        CompletableFuture<Object> answer = new CompletableFuture<>();
        bus.dispatch(GenericCommandMessage.asCommandMessage(command), (given, result) -> {
            if (result.isExceptional()) {
                answer.completeExceptionally(result.exceptionResult());
            } else {
                answer.complete(result.getPayload());
            }
        });
        return answer;
    }

    private static SeriesCommand continuing(String authority, int number) {
        return new ContinueDiarySeries(new BodyCode(authority), 2021, number, LocalDate.of(2021, 1, 1));
    }

    private Object handle(ContinueDiarySeries command) throws Exception {
        log.add(String.valueOf(command.lastNumber()));
        if (command.lastNumber() == FIRST) {
            firstIsHandled.countDown();
            await(allHaveCome);
        }
        if (command.lastNumber() == 13) {
            throw Refusal.conflict("UNLUCKY", "REG-8", "Inte det numret.");
        }
        if (command.lastNumber() == AWAY) {
            throw new EventStoreException("away", new SQLException("terminating connection", "57P01"));
        }
        return "no. " + command.lastNumber();
    }

    private Transaction begin() {
        log.add("begin");
        return new Transaction() {
            @Override
            public void commit() {
                if (diskIsFull) {
                    throw new IllegalStateException("The disk is full");
                }
                log.add("commit");
            }

            @Override
            public void rollback() {
                log.add("rollback");
            }
        };
    }

    /// What stood in the log between a begin and its commit.
    private List<String> committed() {
        List<String> committed = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : log) {
            switch (line) {
                case "begin", "rollback" -> open.clear();
                case "commit" -> committed.addAll(open);
                default -> open.add(line);
            }
        }
        return committed;
    }

    private static List<Object> all(List<CompletableFuture<Object>> answers) throws Exception {
        List<Object> all = new ArrayList<>();
        for (CompletableFuture<Object> answer : answers) {
            all.add(requireNonNull(answer.get(5, TimeUnit.SECONDS)));
        }
        return all;
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
    }
}
