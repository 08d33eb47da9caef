package se.kansli.command.access;

import static org.axonframework.common.ReflectionUtils.ensureAccessible;
import static org.axonframework.common.ReflectionUtils.methodsOf;

import java.lang.reflect.Method;
import java.util.stream.StreamSupport;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/// Finds the stream in the command and the expected version beside it, so that no command has to carry a version. A
/// stream that has grown since is a ConflictingModificationException.
@Component
public final class ExpectedVersionTargetResolver implements CommandTargetResolver {

    /// Axon's own resolver looks through all methods of a command each time, which cost more than what the command
    /// does.
    private static final ClassValue<Method> STREAM = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> command) {
            return StreamSupport.stream(methodsOf(command).spliterator(), false)
                    .filter(method -> AnnotationUtils.isAnnotationPresent(method, TargetAggregateIdentifier.class))
                    .findFirst()
                    .map(method -> ensureAccessible(method))
                    .orElseThrow(() -> new IllegalArgumentException(command + " does not say which stream it is for"));
        }
    };

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        @Nullable
        Object stream = ReflectionUtils.invokeMethod(STREAM.get(command.getPayloadType()), command.getPayload());
        if (stream == null) {
            throw new IllegalArgumentException(command.getPayloadType() + " names no stream");
        }
        Number expected = (Number) command.getMetaData().get(CommandMetadata.EXPECTED_VERSION);
        return new VersionedAggregateIdentifier(stream, expected == null ? null : expected.longValue());
    }
}
