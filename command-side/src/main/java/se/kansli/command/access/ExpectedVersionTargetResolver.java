package se.kansli.command.access;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;

/// Finds the stream in the command and the expected version beside it, so that no command has to carry a version. A
/// stream that has grown since is a ConflictingModificationException.
@Component
public final class ExpectedVersionTargetResolver implements CommandTargetResolver {

    private final CommandTargetResolver annotated =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        VersionedAggregateIdentifier target = annotated.resolveTarget(command);
        Number expected = (Number) command.getMetaData().get(CommandMetadata.EXPECTED_VERSION);
        return expected == null
                ? target
                : new VersionedAggregateIdentifier(target.getIdentifierValue(), expected.longValue());
    }
}
