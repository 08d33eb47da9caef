package se.kansli.application.nodes;

import static java.util.Objects.requireNonNull;

import io.axoniq.axonserver.connector.ErrorCategory;
import io.axoniq.axonserver.grpc.ErrorMessage;
import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.ProcessingKey;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.Heartbeat;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.axoniq.axonserver.grpc.query.QueryProviderInbound;
import io.axoniq.axonserver.grpc.query.QueryProviderOutbound;
import io.axoniq.axonserver.grpc.query.QueryRequest;
import io.axoniq.axonserver.grpc.query.QueryResponse;
import io.axoniq.axonserver.grpc.query.QueryServiceGrpc;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// As much of Axon Server's contract as our nodes use: commands and questions are led to a node that has said that it
/// takes them, commands with the same routing key to the same one, and what it says is led back.
///
/// It keeps no events, knows no other server, and trusts whoever comes; what is said to nobody, such as the end of what
/// has ended, it passes over. That Axon Server itself does the same, it cannot show.
final class AxonServerDouble implements AutoCloseable {

    /// A command that came by, and the stream that it was led by.
    record Led(String command, String routingKey) {}

    private final Takers<CommandProviderInbound> commandTakers = new Takers<>();
    private final Takers<QueryProviderInbound> questionTakers = new Takers<>();
    private final Map<String, StreamObserver<CommandResponse>> waitingForResults = new ConcurrentHashMap<>();
    private final Map<String, StreamObserver<QueryResponse>> waitingForAnswers = new ConcurrentHashMap<>();
    private final List<Led> led = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Server server;

    AxonServerDouble() throws IOException {
        server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .addService(new Platform())
                .addService(new Commands())
                .addService(new Questions())
                .build()
                .start();
    }

    String address() {
        return "127.0.0.1:" + server.getPort();
    }

    /// The commands that came by so far.
    List<Led> led() {
        return List.copyOf(led);
    }

    /// The questions that came by so far, by name.
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() throws InterruptedException {
        server.shutdownNow().awaitTermination(10, TimeUnit.SECONDS);
    }

    /// Who takes what, by name.
    private static final class Takers<T> {

        private final Map<String, List<StreamObserver<T>>> byName = new ConcurrentHashMap<>();

        void add(String name, StreamObserver<T> taker) {
            byName.computeIfAbsent(name, same -> new CopyOnWriteArrayList<>()).add(taker);
        }

        void remove(String name, StreamObserver<T> taker) {
            byName.getOrDefault(name, List.of()).remove(taker);
        }

        void remove(StreamObserver<T> taker) {
            byName.values().forEach(takers -> takers.remove(taker));
        }

        Optional<StreamObserver<T>> of(String name, Object key) {
            List<StreamObserver<T>> takers = List.copyOf(byName.getOrDefault(name, List.of()));
            return takers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(takers.get(Math.floorMod(key.hashCode(), takers.size())));
        }
    }

    private static final class Platform extends PlatformServiceGrpc.PlatformServiceImplBase {

        @Override
        public void getPlatformServer(ClientIdentification node, StreamObserver<PlatformInfo> answer) {
            answer.onNext(PlatformInfo.newBuilder().setSameConnection(true).build());
            answer.onCompleted();
        }

        @Override
        public StreamObserver<PlatformInboundInstruction> openStream(
                StreamObserver<PlatformOutboundInstruction> unguarded) {
            StreamObserver<PlatformOutboundInstruction> node = new OneAtATime<>(unguarded);
            return new Received<>(
                    said -> {
                        if (said.hasHeartbeat()) {
                            node.onNext(PlatformOutboundInstruction.newBuilder()
                                    .setHeartbeat(Heartbeat.getDefaultInstance())
                                    .build());
                        }
                        if (!said.getInstructionId().isEmpty()) {
                            node.onNext(PlatformOutboundInstruction.newBuilder()
                                    .setAck(heard(said.getInstructionId()))
                                    .build());
                        }
                    },
                    node::onCompleted);
        }
    }

    private final class Commands extends CommandServiceGrpc.CommandServiceImplBase {

        @Override
        public StreamObserver<CommandProviderOutbound> openStream(StreamObserver<CommandProviderInbound> unguarded) {
            StreamObserver<CommandProviderInbound> node = new OneAtATime<>(unguarded);
            return new Received<>(said -> hear(said, node), () -> {
                commandTakers.remove(node);
                node.onCompleted();
            });
        }

        private void hear(CommandProviderOutbound said, StreamObserver<CommandProviderInbound> node) {
            switch (said.getRequestCase()) {
                case SUBSCRIBE -> commandTakers.add(said.getSubscribe().getCommand(), node);
                case UNSUBSCRIBE -> commandTakers.remove(said.getUnsubscribe().getCommand(), node);
                case COMMAND_RESPONSE -> tell(said.getCommandResponse());
                case FLOW_CONTROL, ACK, REQUEST_NOT_SET -> {}
            }
            if (!said.getInstructionId().isEmpty()) {
                node.onNext(CommandProviderInbound.newBuilder()
                        .setAck(heard(said.getInstructionId()))
                        .build());
            }
        }

        @Override
        public void dispatch(Command command, StreamObserver<CommandResponse> answer) {
            String key = command.getProcessingInstructionsList().stream()
                    .filter(instruction -> instruction.getKey() == ProcessingKey.ROUTING_KEY)
                    .map(instruction -> instruction.getValue().getTextValue())
                    .findFirst()
                    .orElseThrow();
            led.add(new Led(command.getName(), key));
            waitingForResults.put(command.getMessageIdentifier(), answer);
            commandTakers
                    .of(command.getName(), key)
                    .ifPresentOrElse(
                            taker -> taker.onNext(CommandProviderInbound.newBuilder()
                                    .setCommand(command)
                                    .build()),
                            () -> tell(CommandResponse.newBuilder()
                                    .setRequestIdentifier(command.getMessageIdentifier())
                                    .setErrorCode(ErrorCategory.NO_HANDLER_FOR_COMMAND.errorCode())
                                    .setErrorMessage(nobody())
                                    .build()));
        }

        private void tell(CommandResponse response) {
            StreamObserver<CommandResponse> answer =
                    requireNonNull(waitingForResults.remove(response.getRequestIdentifier()));
            answer.onNext(response);
            answer.onCompleted();
        }
    }

    private final class Questions extends QueryServiceGrpc.QueryServiceImplBase {

        @Override
        public StreamObserver<QueryProviderOutbound> openStream(StreamObserver<QueryProviderInbound> unguarded) {
            StreamObserver<QueryProviderInbound> node = new OneAtATime<>(unguarded);
            return new Received<>(said -> hear(said, node), () -> {
                questionTakers.remove(node);
                node.onCompleted();
            });
        }

        private void hear(QueryProviderOutbound said, StreamObserver<QueryProviderInbound> node) {
            switch (said.getRequestCase()) {
                case SUBSCRIBE -> questionTakers.add(said.getSubscribe().getQuery(), node);
                case UNSUBSCRIBE -> questionTakers.remove(said.getUnsubscribe().getQuery(), node);
                case QUERY_RESPONSE ->
                    Optional.ofNullable(waitingForAnswers.get(
                                    said.getQueryResponse().getRequestIdentifier()))
                            .ifPresent(asker -> asker.onNext(said.getQueryResponse()));
                case QUERY_COMPLETE ->
                    Optional.ofNullable(waitingForAnswers.remove(
                                    said.getQueryComplete().getRequestId()))
                            .ifPresent(StreamObserver::onCompleted);
                case FLOW_CONTROL, SUBSCRIPTION_QUERY_RESPONSE, ACK, REQUEST_NOT_SET -> {}
            }
            if (!said.getInstructionId().isEmpty()) {
                node.onNext(QueryProviderInbound.newBuilder()
                        .setAck(heard(said.getInstructionId()))
                        .build());
            }
        }

        @Override
        public void query(QueryRequest question, StreamObserver<QueryResponse> answer) {
            asked.add(question.getQuery());
            ((ServerCallStreamObserver<QueryResponse>) answer)
                    .setOnCancelHandler(() -> waitingForAnswers.remove(question.getMessageIdentifier()));
            waitingForAnswers.put(question.getMessageIdentifier(), answer);
            questionTakers
                    .of(question.getQuery(), question.getMessageIdentifier())
                    .ifPresentOrElse(
                            taker -> taker.onNext(QueryProviderInbound.newBuilder()
                                    .setQuery(question)
                                    .build()),
                            () -> {
                                waitingForAnswers.remove(question.getMessageIdentifier());
                                answer.onNext(QueryResponse.newBuilder()
                                        .setRequestIdentifier(question.getMessageIdentifier())
                                        .setErrorCode(ErrorCategory.NO_HANDLER_FOR_QUERY.errorCode())
                                        .setErrorMessage(nobody())
                                        .build());
                                answer.onCompleted();
                            });
        }
    }

    private static InstructionAck heard(String instruction) {
        return InstructionAck.newBuilder()
                .setInstructionId(instruction)
                .setSuccess(true)
                .build();
    }

    private static ErrorMessage nobody() {
        return ErrorMessage.newBuilder().setMessage("Nobody takes this").build();
    }

    /// A node's side of a stream; its end, whether it said good-bye or not, is its end.
    private record Received<T>(Consumer<T> each, Runnable end) implements StreamObserver<T> {

        @Override
        public void onNext(T said) {
            each.accept(said);
        }

        @Override
        public void onError(Throwable brokenOff) {
            end.run();
        }

        @Override
        public void onCompleted() {
            end.run();
        }
    }

    /// Several threads may have something to say to a node.
    private static final class OneAtATime<T> implements StreamObserver<T> {

        private final StreamObserver<T> node;

        OneAtATime(StreamObserver<T> node) {
            this.node = node;
        }

        @Override
        public synchronized void onNext(T said) {
            node.onNext(said);
        }

        @Override
        public synchronized void onError(Throwable failure) {
            node.onError(failure);
        }

        @Override
        public synchronized void onCompleted() {
            node.onCompleted();
        }
    }
}
