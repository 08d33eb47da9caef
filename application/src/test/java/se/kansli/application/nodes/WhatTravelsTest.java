package se.kansli.application.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;
import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.command.CommandSerializer;
import org.axonframework.axonserver.connector.query.QuerySerializer;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.distributed.AnnotationRoutingStrategy;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.GenericQueryResponseMessage;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.ClassUtils;
import se.kansli.application.store.SerializerConfiguration;
import se.kansli.command.CaseCommand;
import se.kansli.command.Command;
import se.kansli.command.Refusal;
import se.kansli.command.TakesTurns;
import se.kansli.command.access.CommandMetadata;
import se.kansli.command.cases.RegisterCase;
import se.kansli.command.receipts.Receipt;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Grant;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.database.DatabaseFault;
import se.kansli.query.database.DatabaseFaultElsewhere;
import se.kansli.query.questions.AskedQuestion;

/// Every command, every answer and every question is the same after the journey as before it, written and read as the
/// connector of Axon Server does.
class WhatTravelsTest {

    private static final Serializer MESSAGES = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(new SerializerConfiguration().storedForm())
            .build();
    private static final AxonServerConfiguration NODE =
            AxonServerConfiguration.builder().componentName("kansli").build();
    private static final CommandSerializer COMMANDS = new CommandSerializer(MESSAGES, NODE);
    private static final QuerySerializer QUESTIONS = new QuerySerializer(MESSAGES, MESSAGES, NODE);
    private static final Actor ACTOR = new Actor(
            "carolina.andersson",
            "Carolina Andersson",
            Set.of(new Grant(Role.HANDLAGGARE, new BodyCode("KS")), new Grant(Role.REGISTRATOR, null)),
            false);

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_arrives_as_it_was_given(Class<?> kind) {
        for (Specimens specimens : Specimens.values()) {
            Object command = specimens.of(kind);

            CommandMessage<?> arrived = COMMANDS.deserialize(COMMANDS.serialize(asCommandMessage(command), "", 0));

            assertThat(arrived.getCommandName()).isEqualTo(kind.getName());
            assertThat(arrived.getPayload()).isEqualTo(command);
        }
    }

    @Test
    void what_goes_beside_a_command_arrives_as_it_was() {
        MetaData beside = MetaData.with(CommandMetadata.ACTOR, ACTOR)
                .and(CommandMetadata.IDEMPOTENCY_KEY, "prov-1")
                .and(CommandMetadata.REQUEST_HASH, "ab12")
                .and(CommandMetadata.EXPECTED_VERSION, 7L)
                .and(Provenance.CORRELATION, "en-begäran");
        Object command = Specimens.WITHOUT_IT.of(RegisterCase.class);

        CommandMessage<?> arrived = COMMANDS.deserialize(
                COMMANDS.serialize(asCommandMessage(command).withMetaData(beside), "", 0));

        assertThat(arrived.getMetaData()).isEqualTo(beside);
    }

    @Test
    void a_policy_is_the_system_on_every_node() {
        CommandMessage<?> given = asCommandMessage(Specimens.WITHOUT_IT.of(RegisterCase.class))
                .withMetaData(MetaData.with(CommandMetadata.ACTOR, Actor.SYSTEM));

        assertThat(COMMANDS.deserialize(COMMANDS.serialize(given, "", 0))
                        .getMetaData()
                        .get(CommandMetadata.ACTOR))
                .isEqualTo(Actor.SYSTEM);
    }

    /// So that those who write to it meet on the node that remembers it.
    @ParameterizedTest
    @MethodSource("commands")
    void a_command_is_led_by_the_stream_that_it_writes_to(Class<?> kind) {
        Object command = Specimens.WITHOUT_IT.of(kind);

        String key = AnnotationRoutingStrategy.defaultStrategy().getRoutingKey(asCommandMessage(command));

        if (command instanceof TakesTurns waits) {
            assertThat(key).isEqualTo(waits.stream().value());
        } else if (command instanceof CaseCommand toCase) {
            assertThat(key).isEqualTo(toCase.caseId().value());
        } else {
            assertThat(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("whatCommandsAreAnswered")
    void what_a_command_is_answered_is_kept_for_one_who_asks_again(Class<?> answer) {
        assertThat(Receipt.keeps(MethodType.methodType(answer).wrap().returnType()))
                .as("a receipt can hold a %s", answer)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("whatCommandsAreAnswered")
    void what_a_command_is_answered_comes_back(Class<?> kind) {
        Object answer = Specimens.WITHOUT_IT.of(kind);

        CommandResultMessage<?> back = COMMANDS.deserialize(COMMANDS.serialize(asCommandResultMessage(answer), "1"));

        assertThat(back.getPayload()).isEqualTo(answer);
    }

    @Test
    void a_command_that_is_answered_nothing_is_answered_nothing() {
        CommandResultMessage<?> back = COMMANDS.deserialize(COMMANDS.serialize(asCommandResultMessage(null), "1"));

        assertThat(back.isExceptional()).isFalse();
        assertThat(back.getPayload()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_of_a_command_comes_back_with_all_that_it_says(Refusal.Kind kind) {
        Throwable back = afterTheJourney(Refusal.of(kind, "NOT_ADOPTED", "CON-8", "Nämnden har inte antagit svaret."));

        assertThat(back).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.code()).isEqualTo("NOT_ADOPTED");
            assertThat(refusal.rule()).isEqualTo("CON-8");
            assertThat(refusal.sentence()).isEqualTo("Nämnden har inte antagit svaret.");
        });
    }

    @Test
    void what_else_goes_wrong_is_understood_where_it_was_asked_for() {
        assertThat(afterTheJourney(new ConflictingModificationException("changed")))
                .isInstanceOf(ConflictingModificationException.class);
        assertThat(afterTheJourney(new ConcurrencyException("another came first")))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(afterTheJourney(new AggregateStreamCreationException("another came first", new Exception())))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(afterTheJourney(new IllegalStateException("Erik Eriksson")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Eriksson");
    }

    @ParameterizedTest
    @EnumSource(DatabaseFault.class)
    void a_fault_of_the_database_is_the_same_on_the_node_that_asked(DatabaseFault fault) {
        Throwable met = new DataAccessResourceFailureException(
                "wrapped",
                fault == DatabaseFault.AWAY ? new SQLException("told", "08006") : new DatabaseFaultElsewhere(fault));

        assertThat(DatabaseFault.behind(afterTheJourney(met))).contains(fault);
        assertThat(DatabaseFault.behind(afterTheJourney(afterTheJourney(met)))).contains(fault);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_arrives_as_it_was_asked(Class<?> kind) {
        for (Specimens specimens : Specimens.values()) {
            Object question = specimens.of(kind);

            QueryMessage<?, ?> arrived = QUESTIONS.deserializeRequest(QUESTIONS.serializeRequest(
                    new GenericQueryMessage<>(question, kind.getSimpleName(), ResponseTypes.instanceOf(Answer.class)),
                    1,
                    1000,
                    0));

            assertThat(arrived.getPayload()).isEqualTo(question);
            assertThat(arrived.getResponseType().getExpectedResponseType()).isEqualTo(Answer.class);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void its_answer_comes_back_as_the_finder_gave_it(Class<?> kind) {
        for (Specimens specimens : Specimens.values()) {
            Object answer = specimens.of(AskedQuestion.of(kind).answer());

            QueryResponseMessage<Answer> back = QUESTIONS.deserializeResponse(
                    QUESTIONS.serializeResponse(new GenericQueryResponseMessage<>(Answer.of(answer)), "1"),
                    ResponseTypes.instanceOf(Answer.class));

            assertThat(back.getPayload().<Object>as(AskedQuestion.of(kind).answer()))
                    .isEqualTo(answer);
        }
    }

    @Test
    void questions_have_names_of_their_own() {
        assertThat(questions().map(AnswersToOtherNodes::name)).isNotEmpty().doesNotHaveDuplicates();
    }

    private static Throwable afterTheJourney(Throwable failure) {
        CommandExecutionException told = new CommandExecutionException("", null, Fault.of(failure));
        return Fault.understood(COMMANDS.deserialize(COMMANDS.serialize(asCommandResultMessage(told), "1"))
                .exceptionResult());
    }

    static Stream<Class<?>> commands() {
        List<Class<?>> commands = classesOfTheCommandSide()
                .filter(Command.class::isAssignableFrom)
                .filter(Class::isRecord)
                .toList();
        assertThat(commands).hasSizeGreaterThan(40);
        return commands.stream();
    }

    static Stream<Class<?>> whatCommandsAreAnswered() {
        Set<Class<?>> answers = classesOfTheCommandSide()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .<Class<?>>map(Method::getReturnType)
                .filter(type -> type != void.class)
                .collect(Collectors.toSet());
        assertThat(answers).isNotEmpty();
        return answers.stream();
    }

    static Stream<Class<?>> questions() {
        return AnswersToOtherNodes.kinds().stream();
    }

    private static Stream<Class<?>> classesOfTheCommandSide() {
        ClassPathScanningCandidateComponentProvider all = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(MetadataReader metadata) {
                return true;
            }

            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        return all.findCandidateComponents("se.kansli.command").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
    }
}
