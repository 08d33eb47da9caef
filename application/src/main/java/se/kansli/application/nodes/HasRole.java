package se.kansli.application.nodes;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

final class HasRole implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        NodeRole wanted = metadata.getAnnotations().get(ForRole.class).getEnum("value", NodeRole.class);
        return NodeRole.of(context.getEnvironment()).contains(wanted);
    }
}
